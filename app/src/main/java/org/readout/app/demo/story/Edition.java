package org.readout.app.demo.story;

import java.time.Duration;
import java.util.List;

/** One wording of a release: the first as published, or a later correction; its dates are still counted days. */
record Edition(Duration appearsAfter, String title, List<String> paragraphs) {

    Edition {
        if (title.isBlank() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("demo edition \"" + title + "\" needs a title and a paragraph");
        }
        paragraphs = List.copyOf(paragraphs);
    }
}
