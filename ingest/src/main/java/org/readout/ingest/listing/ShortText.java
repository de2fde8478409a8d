package org.readout.ingest.listing;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** The words within an element, read no further than they are few: a page may be endless. */
final class ShortText {
    private static final int MOST_NODES = 200;

    private ShortText() {}

    /** Empty where there are more characters than {@code longest}. */
    static Optional<String> of(Element element, int longest) {
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        element.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().strip()).append(' ');
            }
            return text.length() > 4 * longest || ++nodes[0] > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        if (nodes[0] > MOST_NODES) {
            return Optional.empty();
        }
        String line = text.toString().strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? Optional.of(line) : Optional.empty();
    }
}
