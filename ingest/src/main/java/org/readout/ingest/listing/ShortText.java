package org.readout.ingest.listing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** The words within an element, read no further than they are few: a page may be endless. */
final class ShortText {
    private static final int MOST_NODES = 200;
    /** Markup is indented: so many times the text may stand there with its blanks. */
    private static final int MOST_BLANKS = 8;
    /** Matches blanks of all kinds, also those that keep words together. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private ShortText() {}

    /** As it reads; empty where there are more characters than {@code longest}. */
    static Optional<String> of(Element element, int longest) {
        return joined(element, longest, "");
    }

    /** With a blank between any two pieces, however they are set; empty as above. */
    static Optional<String> inPieces(Element element, int longest) {
        return joined(element, longest, " ");
    }

    private static Optional<String> joined(Element element, int longest, String between) {
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        element.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(between).append(words.getWholeText());
            } else if (node instanceof Element part && (part.isBlock() || part.nameIs("br"))) {
                text.append(' ');
            }
            return text.length() > MOST_BLANKS * longest || ++nodes[0] > MOST_NODES
                    ? FilterResult.STOP
                    : FilterResult.CONTINUE;
        });
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return nodes[0] > MOST_NODES || line.length() > longest ? Optional.empty() : Optional.of(line);
    }
}
