package org.readout.sink.web.html;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A piece of markup that is safe to send.
 *
 * <p>There are two ways to one: {@link #text}, which escapes, and {@link #el}, which puts pieces together. Element and
 * attribute names come from our own code; every value from elsewhere passes through an escape.
 */
public final class Html implements Part {
    public static final Html NONE = new Html("");
    private static final Set<String> WITHOUT_END = Set.of("input", "link", "meta", "br", "hr", "img");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Any text, shown as it is written. */
    public static Html text(String raw) {
        return new Html(Escape.text(raw));
    }

    public static Html el(String name, Part... parts) {
        return el(name, Stream.of(parts));
    }

    public static Html el(String name, String text) {
        return el(name, text(text));
    }

    public static Html el(String name, Stream<? extends Part> parts) {
        StringBuilder attributes = new StringBuilder();
        StringBuilder content = new StringBuilder();
        parts.forEach(part -> {
            switch (part) {
                case Attr attribute -> attributes.append(attribute.markup());
                case Html html -> content.append(html.markup);
            }
        });
        String open = "<" + name + attributes + ">";
        return new Html(WITHOUT_END.contains(name) ? open : open + content + "</" + name + ">");
    }

    public static Html all(Html... pieces) {
        return all(Stream.of(pieces));
    }

    public static Html all(Collection<Html> pieces) {
        return all(pieces.stream());
    }

    public static Html all(Stream<Html> pieces) {
        StringBuilder joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.markup));
        return new Html(joined.toString());
    }

    /** A whole document. */
    public static String document(Html root) {
        return "<!doctype html>\n" + root.markup + "\n";
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
