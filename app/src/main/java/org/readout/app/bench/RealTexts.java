package org.readout.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.readout.app.document.DocumentArticles;
import org.readout.app.document.DocumentReader;
import org.readout.enrich.detect.Detector;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Article;
import org.readout.runtime.StartRefused;

/** Real releases to fill measured pages with: those in which the detector finds no contact. */
public final class RealTexts {
    private RealTexts() {}

    public static PageMill mill(Path documents) {
        Detector detector = Detector.standard();
        List<String> fillings = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(documents)) {
            new DocumentReader(documents.toString(), new DocumentArticles(Catalogue.standard()::sourceOf))
                    .read(lines, article -> {
                        if (detector.detect(article).mentions().isEmpty()) {
                            fillings.add(html(article));
                        }
                    });
        } catch (IOException e) {
            throw new StartRefused(
                    "cannot read " + documents + " (" + e + "): --texts names a file of one document a line", e);
        }
        if (fillings.isEmpty()) {
            throw new StartRefused(
                    documents + " holds no document without a contact: --texts wants some to fill pages with");
        }
        return new PageMill(fillings);
    }

    private static String html(Article article) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : article.text().split("\n\n")) {
            html.append("<p>").append(Entities.escape(paragraph)).append("</p>");
        }
        return html.toString();
    }
}
