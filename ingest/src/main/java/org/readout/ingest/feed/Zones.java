package org.readout.ingest.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zones as dates name them. */
final class Zones {
    /** Hours east of Greenwich that RFC 822 and common practice give to names; military letters are not among them. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("ET", -5),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("CT", -6),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("MT", -7),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("PT", -8),
            Map.entry("BST", 1),
            Map.entry("MET", 1),
            Map.entry("MEST", 2),
            Map.entry("AT", -4),
            Map.entry("AST", -4),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("A", -1),
            Map.entry("M", -12),
            Map.entry("N", 1),
            Map.entry("Y", 12));
    /** Matches {@code +0200}, {@code GMT+02:00}, {@code -5}, {@code -05:00Z}; not {@code CET}. */
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC?|Z)?\\s*([+-])(\\d{1,2}):?(\\d{2})?(?::?\\d{2})?Z?", Pattern.CASE_INSENSITIVE);

    private Zones() {}

    /** The zone; {@code none} where the text is empty, nothing where it is no zone. */
    static Optional<ZoneId> read(String given, ZoneId none) {
        String text = given == null ? "" : given.replaceAll("\\(.*\\)", "").strip();
        if (text.isEmpty()) {
            return Optional.of(none);
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            int minutes = Integer.parseInt(offset.group(2)) * 60
                    + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
            return Optional.of(ZoneOffset.ofTotalSeconds(60 * (offset.group(1).equals("-") ? -minutes : minutes)));
        }
        Integer hours = HOURS.get(text.toUpperCase(Locale.ROOT));
        return hours != null ? Optional.of(ZoneOffset.ofHours(hours)) : named(text);
    }

    private static Optional<ZoneId> named(String text) {
        try {
            return text.contains("/") ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
