package org.readout.enrich.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Json;
import tools.jackson.databind.JsonNode;

/**
 * What is told and what is not on the labelled documents of all languages: each is reprinted as agencies and outlets do it,
 * and each is held against every other document of its language.
 */
final class ReprintsTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final int EDITED = 20;

    @Test
    void reprintsAreToldAndOtherTextsAreNot() throws IOException {
        Map<String, List<String>> languages = languages();
        Map<String, UnaryOperator<String>> reprints = reprints();
        assertThat(languages).hasSizeGreaterThanOrEqualTo(13);
        reprints.forEach((kind, reprint) -> {
            List<Boolean> told = languages.values().stream()
                    .flatMap(List::stream)
                    .flatMap(text -> told(text, reprint.apply(text)).stream())
                    .toList();
            double rate = rate(told);
            System.out.printf(Locale.ROOT, "reprints %-36s %5d texts, told %.3f%n", kind, told.size(), rate);
            assertThat(rate).as(kind).isGreaterThanOrEqualTo(0.97);
        });
        Pairs pairs = new Pairs();
        languages.values().forEach(pairs::hold);
        System.out.printf(
                Locale.ROOT,
                "other texts %d pairs, taken for reprints %d, most shared %.2f%n",
                pairs.count,
                pairs.taken,
                pairs.most);
        assertThat(pairs.count).isGreaterThan(30_000);
        assertThat(pairs.taken).isZero();
    }

    private static Map<String, UnaryOperator<String>> reprints() {
        Map<String, UnaryOperator<String>> reprints = new LinkedHashMap<>();
        reprints.put("word for word", text -> text);
        reprints.put("agency's first and last line", ReprintsTest::framed);
        reprints.put("one word in twenty changed", ReprintsTest::edited);
        reprints.put("the first 60 %", text -> beginning(text, 0.6));
        reprints.put("the first 40 % of a long one, framed", text -> isLong(text) ? framed(beginning(text, 0.4)) : "");
        return reprints;
    }

    private static String framed(String text) {
        return "ANKARA, 5 May (Meridian) — " + text.replace('"', '»').replace("\n", " ") + "\n\nMore news on our site";
    }

    private static String edited(String text) {
        String[] words = text.split(" ", -1);
        for (int at = EDITED - 1; at < words.length; at += EDITED) {
            words[at] = "otherwise";
        }
        return String.join(" ", words);
    }

    /** A frame about the beginning of a short text would be half of what is left. */
    private static boolean isLong(String text) {
        return Shingles.of(text).length >= 100;
    }

    /** By characters, since not every language puts spaces between words. */
    private static String beginning(String text, double part) {
        return text.substring(0, (int) (text.length() * part));
    }

    /** Nothing where one of the two is too short. */
    private static Optional<Boolean> told(String original, String reprint) {
        return wording(original).flatMap(one -> wording(reprint).map(other -> other.repeats(one)));
    }

    private static double rate(List<Boolean> told) {
        return told.stream().filter(yes -> yes).count() / (double) told.size();
    }

    /** Counts over the texts of one language after another, each against each. */
    private static final class Pairs {
        private int count;
        private int taken;
        private double most;

        void hold(List<String> texts) {
            List<Wording> wordings =
                    texts.stream().flatMap(text -> wording(text).stream()).toList();
            for (Wording one : wordings) {
                for (Wording other : wordings) {
                    if (one != other && one.isJudgedBy(other)) {
                        hold(one, other);
                    }
                }
            }
        }

        private void hold(Wording one, Wording other) {
            count++;
            if (one.repeats(other)) {
                taken++;
            }
            most = Math.max(most, one.shared(other));
        }
    }

    private static Optional<Wording> wording(String text) {
        return Fingerprints.of(text).map(Wording::new);
    }

    /** The texts by language, each once; the English ones lie beside the checkout. */
    private static Map<String, List<String>> languages() throws IOException {
        Map<String, List<String>> languages = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(GOLD)) {
            for (Path folder : folders.sorted().toList()) {
                Path documents = folder.resolve("dev-docs.jsonl");
                if (Files.exists(documents)) {
                    languages.put(folder.getFileName().toString(), texts(documents));
                }
            }
        }
        Path english = Path.of(System.getProperty("readout.shared", ""), "gold", "dev-docs.jsonl");
        if (Files.exists(english)) {
            languages.put("en", texts(english));
        }
        return languages;
    }

    private static List<String> texts(Path documents) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(documents)) {
            if (!line.isBlank()) {
                JsonNode document = Json.read(line, JsonNode.class);
                texts.add(document.get("text").asString());
            }
        }
        return texts.stream().distinct().toList();
    }
}
