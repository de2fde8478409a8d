package org.readout.enrich.detect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.Json;
import org.readout.model.Mention;

/** Writes mentions and one contact for each of them, in the form that {@code score_contacts.py} reads; arguments: documents, folder. */
final class DevLoop {
    private DevLoop() {}

    public static void main(String[] arguments) throws IOException {
        Detector detector = Detector.standard();
        List<Article> articles = DevDocuments.read(Path.of(arguments[0]));
        if (arguments.length > 2) {
            articles.stream()
                    .filter(a -> a.id().value().equals(arguments[2]))
                    .forEach(a ->
                            System.out.println(Json.pretty(detector.explain(a).candidates())
                                    + Json.pretty(detector.explain(a).losers())
                                    + Json.pretty(detector.detect(a).silence())));
            return;
        }
        write(detector, articles, Path.of(arguments[1]));
    }

    static void write(Detector detector, List<Article> articles, Path folder) throws IOException {
        List<String> mentions = new ArrayList<>();
        List<String> contacts = new ArrayList<>();
        for (Article article : articles) {
            ArticleMentions result = detector.detect(article);
            mentions.add(Json.write(result));
            for (Mention mention : result.mentions()) {
                Map<String, String> readout = Map.of(
                        "articleId",
                        article.id().value(),
                        "mentionId",
                        mention.id().value());
                contacts.add(Json.write(Map.of("id", mention.id().value(), "readouts", List.of(readout))));
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("mentions.jsonl"), mentions);
        Files.write(folder.resolve("contacts.jsonl"), contacts);
    }
}
