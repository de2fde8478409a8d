package org.readout.app.demo.story;

import java.time.Instant;
import java.util.List;

/** A release as its site shows it at some moment, in its latest wording and with real dates. */
public record NewsItem(String path, String title, List<String> paragraphs, Instant publishedAt, Instant updatedAt) {

    public NewsItem {
        paragraphs = List.copyOf(paragraphs);
    }

    public String lead() {
        return paragraphs.getFirst();
    }
}
