package org.readout.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A feed's text, made fit to be read as a tree: no document type, no characters that XML forbids.
 *
 * <p>What the tree's parser forgives by itself (bare ampersands, HTML entities, undeclared prefixes, unclosed tags, junk
 * around the root) is left to it.
 *
 * @param damage what had to be mended
 * @param cut whether the text ends before its root does, so that its last item may be half an item
 */
record Repair(String text, List<String> damage, boolean cut) {
    private static final String DOCTYPE = "<!doctype";
    /** Matches {@code &#1;} and {@code &#x0B;}; not {@code &#10;} or {@code &#x20;}. */
    private static final Pattern CONTROL_REFERENCE =
            Pattern.compile("&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|x0*(?:[0-8bcBC]|[eEfF]|1[0-9a-fA-F]));");
    /** Matches the end of any root that a feed has, such as {@code </rss>} or {@code </rdf:RDF>}. */
    private static final Pattern ROOT_END =
            Pattern.compile("</(?:\\w+:)?(?:rss|rdf|feed|channel)\\s*>", Pattern.CASE_INSENSITIVE);

    Repair {
        damage = List.copyOf(damage);
    }

    static Repair of(String given) {
        List<String> damage = new ArrayList<>();
        String text = noted(damage, "forbidden characters", given, withoutForbidden(given));
        text = WindowsCharacters.in(text);
        text = noted(damage, "document type", text, withoutDoctype(text));
        if (text.contains("&#")) {
            text = noted(
                    damage,
                    "control character references",
                    text,
                    CONTROL_REFERENCE.matcher(text).replaceAll(""));
        }
        boolean cut = !ROOT_END.matcher(text).find();
        if (cut) {
            damage.add("cut short");
        }
        return new Repair(text, damage, cut);
    }

    private static String noted(List<String> damage, String what, String before, String after) {
        if (before.length() != after.length()) {
            damage.add(what);
        }
        return after;
    }

    private static String withoutForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                return text.chars()
                        .filter(c -> !isForbidden((char) c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\uFFFE' || c == '\uFFFF';
    }

    /** Cuts document types out with all they define, so that nothing of theirs can be expanded or resolved. */
    private static String withoutDoctype(String text) {
        int start = indexOfDoctype(text);
        if (start < 0) {
            return text;
        }
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '>' && depth <= 0) {
                return text.substring(0, start) + text.substring(i + 1);
            }
        }
        return text.substring(0, start);
    }

    /** Only before the first element; further down it would be text. */
    private static int indexOfDoctype(String text) {
        int at = text.indexOf("<!");
        while (at >= 0 && at < 4096) {
            if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
                return at;
            }
            at = text.indexOf("<!", at + 2);
        }
        return -1;
    }

    /** Whether the item that begins last never ends. */
    boolean cutsAnItem(String item) {
        String lower = text.toLowerCase(Locale.ROOT);
        return cut && lower.lastIndexOf("<" + item) > lower.lastIndexOf("</" + item);
    }
}
