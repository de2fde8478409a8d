package org.readout.app.document;

import java.util.Optional;

/**
 * One document to detect contacts in: a line of the input of {@code batch} and {@code detect}.
 *
 * @param id kept as the article's id
 * @param source the name of who published it; the catalogue knows more of it by the URL's host
 * @param language BCP 47 tag; guessed where it is left out
 * @param publishedAt an instant such as {@code 2023-10-28T09:00:00Z}, or a date alone
 */
public record Document(
        String id,
        Optional<String> url,
        Optional<String> source,
        Optional<String> language,
        String publishedAt,
        Optional<String> title,
        Optional<String> text) {
    public Document {
        need("id", id);
        need("publishedAt", publishedAt);
    }

    private static void need(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
    }
}
