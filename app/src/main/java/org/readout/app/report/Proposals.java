package org.readout.app.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.enrich.resolve.People;
import org.readout.model.ArticleMentions;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Party;

/**
 * People whom releases name in full with their office and whom the registry does not know: rows for a reviewer, never for the detector
 * (decision 7).
 *
 * <p>The lines are sorted and depend on the set of documents alone, not on their order.
 */
public final class Proposals {
    private static final String HEAD = "name\toffice\tparty\tfirst seen\tlast seen\tdocuments\tdocument\tevidence";

    /** One person in one office, as often as documents tell of it. */
    private record Key(String name, String office, String party) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::party).thenComparing(Key::name).thenComparing(Key::office);
    }

    private record Sighting(LocalDate day, String document, String words) {
        private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::day)
                .thenComparing(Sighting::document)
                .thenComparing(Sighting::words);
    }

    private final People registry;
    private final Map<Key, List<Sighting>> seen = new TreeMap<>(Key.ORDER);

    public Proposals(People registry) {
        this.registry = registry;
    }

    public void add(ArticleMentions article) {
        LocalDate day = article.publishedAt().atZone(article.source().zone()).toLocalDate();
        for (Mention mention : article.mentions()) {
            mention.participants()
                    .forEach(person -> key(person, day)
                            .ifPresent(key -> seen.merge(
                                    key, List.of(sighting(article, mention, person, day)), Proposals::both)));
        }
    }

    private static List<Sighting> both(List<Sighting> a, List<Sighting> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private Optional<Key> key(Participant person, LocalDate day) {
        Optional<String> name = person.name().filter(words -> words.trim().contains(" "));
        if (name.isEmpty() || person.office().isEmpty() || person.party().isEmpty()) {
            return Optional.empty();
        }
        Party party = person.party().get();
        boolean known = registry.normal(name.get(), person.rank(), Optional.of(party.value()), day)
                .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(new Key(oneLine(name.get()), person.office().get(), party.value()));
    }

    private static Sighting sighting(ArticleMentions article, Mention mention, Participant person, LocalDate day) {
        String words = mention.evidence().stream()
                .filter(e -> e.field().equals("participants"))
                .map(Evidence::quote)
                .filter(quote -> person.spellings().stream().anyMatch(quote::contains))
                .findFirst()
                .orElse("");
        return new Sighting(day, oneLine(article.articleId().value()), oneLine(words));
    }

    /** What came from the web stays in its cell. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ").trim();
    }

    public String write() {
        return seen.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", HEAD + "\n", seen.isEmpty() ? "" : "\n"));
    }

    private static String line(Key key, List<Sighting> sightings) {
        List<Sighting> sorted = sightings.stream().sorted(Sighting.ORDER).toList();
        Sighting last = sorted.getLast();
        long documents = sorted.stream().map(Sighting::document).distinct().count();
        return String.join(
                "\t",
                key.name(),
                key.office(),
                key.party(),
                sorted.getFirst().day().toString(),
                last.day().toString(),
                String.valueOf(documents),
                last.document(),
                last.words());
    }
}
