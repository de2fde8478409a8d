package org.readout.ingest.listing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The text of one entry of a sitemap, whose fields are looked up by name: of 50,000 small entries, trees would be dear.
 *
 * @param prefix that stands before the names of this entry's fields, such as {@code s:}; mostly none
 */
record EntryText(String xml, String prefix) {
    /** Matches {@code <news:news>}, with its prefix; not {@code <news:name>}. */
    private static final Pattern NEWS = Pattern.compile("<((?:[\\w-]{1,40}:)?)news(?=[\\s>])");

    private static final String CDATA = "<![CDATA[";
    private static final int LONGEST = 2_000;

    /** What a news sitemap says beside the address. */
    Optional<EntryText> news() {
        Matcher news = NEWS.matcher(xml);
        return news.find() ? Optional.of(new EntryText(xml.substring(news.end()), news.group(1))) : Optional.empty();
    }

    /** The text of a field, without its markup and entities; none of these is ever looked up elsewhere. */
    Optional<String> field(String name) {
        String tag = "<" + prefix + name;
        int at = xml.indexOf(tag);
        while (at >= 0 && !isWhole(at + tag.length())) {
            at = xml.indexOf(tag, at + 1);
        }
        int start = at < 0 ? -1 : xml.indexOf('>', at) + 1;
        int end = start <= 0 ? -1 : xml.indexOf("</" + prefix + name, start);
        return end < 0 || end - start > LONGEST ? Optional.empty() : plain(xml.substring(start, end));
    }

    private boolean isWhole(int end) {
        return end < xml.length() && (xml.charAt(end) == '>' || Character.isWhitespace(xml.charAt(end)));
    }

    private static Optional<String> plain(String given) {
        String text = given.strip();
        String bare = text.startsWith(CDATA) && text.endsWith("]]>")
                ? text.substring(CDATA.length(), text.length() - 3).strip()
                : Parser.unescapeEntities(text, false);
        return Optional.of(bare).filter(some -> !some.isEmpty());
    }
}
