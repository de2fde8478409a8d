package org.readout.ingest.catalogue;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a catalogue accepts in its fields, for the reader that refuses the rest and for drafts that must pass it. */
public final class FieldForms {
    public static final Set<String> KINDS = new LinkedHashSet<>(List.of("ministry", "office", "agency", "outlet"));
    /** Matches {@code aze-mfa}; not {@code AZE MFA}. */
    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Matches {@code AZE} and {@code NATO}; not {@code Azerbaijan}. */
    public static final Pattern PARTY = Pattern.compile("[A-Z]{2,8}");
    /** Matches {@code en} and {@code zh-Hans}; not {@code English}. */
    public static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    /** Matches {@code mfa.gov.az}; not {@code https://mfa.gov.az}. */
    public static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    private FieldForms() {}

    /** Throws where the text is none of those. */
    static String oneOf(Set<String> allowed, String text) {
        if (!allowed.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Throws where the text is no time zone. */
    public static ZoneId zone(String text) {
        return ZoneId.of(text);
    }

    /** Throws where the text is no duration between polls. */
    public static Duration interval(String text) {
        Duration every = Duration.parse(text);
        if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(text);
        }
        return every;
    }
}
