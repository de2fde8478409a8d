package org.readout.enrich.detect;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Article;
import org.readout.model.ContactStatus;
import org.readout.model.Json;

/**
 * The labelled documents of one language, {@code gold/<language>/} of the test resources, in two parts.
 *
 * <p>Whoever writes the pack reads the seen part only, so that the held-out part tells what the pack is worth on other texts.
 */
record LanguageGold(String language) {
    /** Where a document belongs: its label says {@code heldout}, about one in three. */
    enum Part {
        SEEN,
        HELD_OUT;

        /** As the columns of {@code gold/floors.tsv} are named: "held-out date". */
        String column(String measure) {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + measure;
        }
    }

    /** The languages that have a pack and labelled documents here. */
    static List<LanguageGold> inUse() {
        return PackReader.languages().stream()
                .map(LanguageGold::new)
                .filter(gold -> gold.resource("dev-docs.jsonl") != null)
                .toList();
    }

    /** "seen has", "seen date", ... */
    static List<String> columns(List<String> measures) {
        return Arrays.stream(Part.values())
                .flatMap(part -> measures.stream().map(part::column))
                .toList();
    }

    /** How many documents are in each part: "24 + 12". */
    String sizes() throws IOException {
        List<String> sizes = new ArrayList<>();
        for (Part part : Part.values()) {
            sizes.add(String.valueOf(ids(part).size()));
        }
        return String.join(" + ", sizes);
    }

    /** The F1 of each measure on each part, by column; what the detector found is written into the folder. */
    Map<String, Double> scores(Detector detector, Scorer scorer, List<String> measures, Path folder)
            throws IOException, InterruptedException {
        List<Article> articles = articles();
        DevLoop.write(detector, articles, folder);
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            Path listed = Files.write(folder.resolve(part + ".jsonl"), ids(part));
            Map<String, Double> found =
                    scorer.score(file("dev.jsonl"), folder, listed).scores();
            measures.forEach(measure -> scores.put(part.column(measure), found.get(measure)));
        }
        return scores;
    }

    private List<Article> articles() throws IOException {
        return DevDocuments.read(file("dev-docs.jsonl"));
    }

    /** How many of the documents whose contact is labelled denied have a mention that says so. */
    Denials denials(Detector detector) throws IOException {
        Set<String> denied = denied();
        long found = articles().stream()
                .filter(article -> denied.contains(article.id().value()))
                .filter(article -> detector.detect(article).mentions().stream()
                        .anyMatch(mention -> mention.status().equals(ContactStatus.DENIED)))
                .count();
        return new Denials((int) found, denied.size());
    }

    /** Denied contacts found, of those there are. */
    record Denials(int found, int labelled) {}

    /** One line of {@code dev.jsonl}, as far as it is read here. */
    private record Label(String id, boolean heldout, List<Event> events) {
        boolean isDenied() {
            return events.stream().anyMatch(event -> event.status().equals(Optional.of(ContactStatus.DENIED.value())));
        }

        boolean isOf(Part part) {
            return heldout == (part == Part.HELD_OUT);
        }
    }

    private record Event(Optional<String> status) {}

    private List<Label> labels() throws IOException {
        return Files.readAllLines(file("dev.jsonl")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Json.read(line, Label.class))
                .toList();
    }

    private Set<String> denied() throws IOException {
        return labels().stream().filter(Label::isDenied).map(Label::id).collect(Collectors.toSet());
    }

    /** Without those labelled denied: the scorer passes over denied mentions, so that a right one would count as missed. */
    private List<String> ids(Part part) throws IOException {
        return labels().stream()
                .filter(label -> label.isOf(part) && !label.isDenied())
                .map(label -> Json.write(Map.of("id", label.id())))
                .toList();
    }

    private Path file(String name) {
        try {
            return Path.of(resource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path to " + name + " of " + language, e);
        }
    }

    private URL resource(String name) {
        return LanguageGold.class.getResource("/gold/" + language + "/" + name);
    }
}
