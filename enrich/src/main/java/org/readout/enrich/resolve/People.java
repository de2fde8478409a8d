package org.readout.enrich.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Rank;

/**
 * The registry of people in high office, with the days they held it: proof and normal spelling, never the only way to be a
 * participant.
 */
public final class People {
    private static final String TABLE = "org/readout/enrich/tables/people.tsv";
    private static final int SLACK_DAYS = 45;
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 4;

    /** One person in one office for one tenure. */
    private record Tenure(
            String name, List<List<String>> spellings, String party, String rank, LocalDate from, LocalDate to) {
        boolean near(LocalDate day) {
            return !day.plusDays(SLACK_DAYS).isBefore(from)
                    && (to.equals(LocalDate.MAX) || !day.minusDays(SLACK_DAYS).isAfter(to));
        }

        /** Whether all words of the given name are words of one spelling, or the other way round. */
        boolean isNamed(List<String> words) {
            return spellings.stream().anyMatch(s -> agrees(s, words));
        }

        private static boolean agrees(List<String> spelling, List<String> words) {
            return spelling.size() >= words.size()
                    ? words.stream().allMatch(w -> spelling.stream().anyMatch(s -> alike(s, w)))
                    : spelling.size() > 1
                            && spelling.stream().allMatch(s -> words.stream().anyMatch(w -> alike(s, w)));
        }
    }

    private final Map<String, List<Tenure>> byWord = new HashMap<>();

    private People() {}

    /** The registry on the class path; a line that breaks {@link PeopleRules} is refused. */
    public static People standard() {
        return of(Table.require(TABLE), Gazetteer.standard());
    }

    static People of(Table table, Gazetteer gazetteer) {
        People people = new People();
        PeopleRules rules = new PeopleRules(gazetteer);
        for (Table.Row row : table.rows()) {
            rules.check(row);
            people.add(row);
        }
        return people;
    }

    private void add(Table.Row row) {
        List<List<String>> spellings = new ArrayList<>();
        spellings.add(NameKey.words(row.filled("name")));
        spellings.add(NameKey.words(row.cell("surname")));
        row.values("spellings").forEach(spelling -> spellings.add(NameKey.words(spelling)));
        spellings.removeIf(List::isEmpty);
        Tenure tenure = new Tenure(
                row.filled("name"),
                spellings,
                row.filled("party"),
                row.filled("rank"),
                Days.from(row, "from", LocalDate.MIN.plusYears(1)),
                Days.from(row, "to", LocalDate.MAX));
        Set<String> keys = new LinkedHashSet<>();
        spellings.forEach(words -> keys.addAll(words));
        keys.forEach(
                key -> byWord.computeIfAbsent(stem(key), k -> new ArrayList<>()).add(tenure));
    }

    /** The party of the one person of this name in such an office about this day. */
    public Optional<String> partyOf(String name, Optional<Rank> rank, LocalDate day) {
        if (rank.isEmpty()) {
            return Optional.empty();
        }
        List<String> parties = named(name).stream()
                .filter(t -> t.near(day) && t.rank().equals(rank.get().value()))
                .map(Tenure::party)
                .distinct()
                .toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    /** The registry's spelling of this name, where party and day prove it. */
    public Optional<String> normal(String name, Optional<String> party, LocalDate day) {
        List<Tenure> same = named(name).stream()
                .filter(t -> party.isPresent() && t.party().equals(party.get()))
                .toList();
        List<String> then = same.stream()
                .filter(t -> t.near(day))
                .map(Tenure::name)
                .distinct()
                .toList();
        List<String> ever = same.stream().map(Tenure::name).distinct().toList();
        return then.size() == 1
                ? then.stream().findFirst()
                : ever.size() == 1 ? ever.stream().findFirst() : Optional.empty();
    }

    private List<Tenure> named(String name) {
        List<String> words = NameKey.words(name);
        if (words.isEmpty()) {
            return List.of();
        }
        return byWord
                .getOrDefault(stem(words.getLast()), byWord.getOrDefault(stem(words.getFirst()), List.of()))
                .stream()
                .filter(tenure -> tenure.isNamed(words))
                .toList();
    }

    private static String stem(String key) {
        return key.substring(0, Math.min(SHORTEST_STEM, key.length()));
    }

    /** Equal, or different only in a case ending: Lavrov, Lavrova, Lavrovym. */
    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common > SHORTEST_STEM && a.length() - common <= 1 && b.length() - common <= LONGEST_ENDING;
    }
}
