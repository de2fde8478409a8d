package org.readout.sink.web.html;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** An attribute of an element, its value escaped; {@link #NONE} is none at all. */
public final class Attr implements Part {
    public static final Attr NONE = new Attr("");
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https");

    private final String markup;

    private Attr(String markup) {
        this.markup = markup;
    }

    public static Attr attr(String name, String value) {
        return new Attr(" " + name + "=\"" + Escape.text(value) + "\"");
    }

    /** The attribute where the condition holds. */
    public static Attr when(boolean holds, String name, String value) {
        return holds ? attr(name, value) : NONE;
    }

    public static Attr cls(String names) {
        return attr("class", names);
    }

    /** A link within this site; the path is our own. */
    public static Attr href(String path) {
        return attr("href", path);
    }

    /** Whether a link from elsewhere may be followed at all: the web, and nothing that runs, reads or mails. */
    public static boolean isFollowable(URI link) {
        return link.getScheme() != null
                && SAFE_SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT))
                && link.getHost() != null;
    }

    /** A link from elsewhere; none at all unless it is {@link #isFollowable followable}. */
    public static Attr elsewhere(URI link) {
        return isFollowable(link) ? attr("href", link.toASCIIString()) : NONE;
    }

    String markup() {
        return markup;
    }
}
