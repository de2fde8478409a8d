package org.readout.app.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.model.Article;
import org.readout.model.Json;
import tools.jackson.core.JacksonException;

/**
 * Reads documents line by line; a line that is no document is named and counted, and the rest goes on.
 *
 * @param name of what is read, for the messages
 */
public record DocumentReader(String name, DocumentArticles articles) {

    /** Hands each article to the consumer and answers with one message for each line that was left out. */
    public List<String> read(BufferedReader lines, Consumer<Article> consumer) {
        List<String> faults = new ArrayList<>();
        try {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readLine(number, line, consumer, faults);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return faults;
    }

    private void readLine(int number, String line, Consumer<Article> consumer, List<String> faults) {
        try {
            consumer.accept(articles.article(Json.read(line, Document.class)));
        } catch (JacksonException e) {
            faults.add(fault(number, e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            faults.add(fault(number, e.getMessage()));
        }
    }

    private String fault(int number, String what) {
        return name + " line " + number + ": " + what + "; left out";
    }
}
