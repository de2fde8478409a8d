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
            String name,
            List<List<String>> spellings,
            Holder holder,
            String party,
            String rank,
            LocalDate from,
            LocalDate to) {
        boolean near(LocalDate day) {
            return !day.plusDays(SLACK_DAYS).isBefore(from)
                    && (to.equals(LocalDate.MAX) || !day.minusDays(SLACK_DAYS).isAfter(to));
        }

        /** Whether all words of the given name are words of one spelling, or the other way round. */
        boolean isNamed(List<String> words) {
            return spellings.stream().anyMatch(s -> agrees(s, words));
        }

        /** Whether a name of one word is the one they go by, which a first name is not: "Lula", not "Carlo". */
        boolean isNamedAlone(List<String> words) {
            return words.size() > 1
                    || spellings.stream().anyMatch(s -> s.size() == 1 && alike(s.getFirst(), words.getFirst()));
        }

        private static boolean agrees(List<String> spelling, List<String> words) {
            if (words.size() == 1 && words.getFirst().equals(String.join("", spelling))) {
                return true; // 王文涛, whose syllables Latin letters part
            }
            return spelling.size() >= words.size()
                    ? words.stream().allMatch(w -> spelling.stream().anyMatch(s -> alike(s, w)))
                    : spelling.size() > 1
                            && spelling.stream().allMatch(s -> words.stream().anyMatch(w -> alike(s, w)));
        }
    }

    private final Map<String, List<Tenure>> byWord = new HashMap<>();
    private final Map<String, List<Tenure>> byParty = new HashMap<>();

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
                Holder.of(row),
                row.filled("party"),
                row.filled("rank"),
                Days.from(row, "from", LocalDate.MIN.plusYears(1)),
                Days.from(row, "to", LocalDate.MAX));
        Set<String> keys = new LinkedHashSet<>();
        spellings.forEach(words -> keys.addAll(words));
        keys.forEach(
                key -> byWord.computeIfAbsent(stem(key), k -> new ArrayList<>()).add(tenure));
        byParty.computeIfAbsent(tenure.party(), k -> new ArrayList<>()).add(tenure);
    }

    /** The party of the one person of this name in such an office about this day; without an office only a name in full will do. */
    public Optional<String> partyOf(String name, Optional<Rank> rank, LocalDate day) {
        List<String> words = NameKey.words(name);
        if (rank.isEmpty() && words.size() < 2) {
            return Optional.empty();
        }
        List<String> parties = named(name).stream()
                .filter(t -> t.near(day)
                        && rank.filter(said -> !isOffice(t, said, words.size())).isEmpty())
                .filter(t -> t.isNamedAlone(words))
                .map(Tenure::party)
                .distinct()
                .toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    /** In its own news a ministry says "the minister", with a name in full, and means the foreign one. */
    private static boolean isOffice(Tenure tenure, Rank said, int words) {
        Rank held = new Rank(tenure.rank());
        return held.equals(said) || words > 1 && said.equals(Rank.MINISTER) && held.equals(Rank.FOREIGN_MINISTER);
    }

    /** The registry's spelling of this name, where party and day prove it, or where the office does in another script. */
    public Optional<String> normal(String name, Optional<Rank> rank, Optional<String> party, LocalDate day) {
        return spelled(name, party, day).or(() -> holder(name, rank, party, day));
    }

    /** The one whose office it was that day, if the name can be theirs. */
    private Optional<String> holder(String name, Optional<Rank> rank, Optional<String> party, LocalDate day) {
        List<String> given = Skeleton.words(name);
        List<String> holders = byParty.getOrDefault(party.orElse(""), List.of()).stream()
                .filter(t -> rank.isPresent() && t.rank().equals(rank.get().value()) && t.near(day))
                .filter(t -> t.holder().canBe(given))
                .map(Tenure::name)
                .distinct()
                .toList();
        return holders.size() == 1 ? holders.stream().findFirst() : Optional.empty();
    }

    private Optional<String> spelled(String name, Optional<String> party, LocalDate day) {
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
        return words.stream()
                .map(People::stem)
                .distinct()
                .flatMap(stem -> byWord.getOrDefault(stem, List.of()).stream())
                .distinct()
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
