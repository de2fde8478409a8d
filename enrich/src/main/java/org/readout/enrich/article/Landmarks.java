package org.readout.enrich.article;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a page before it is read, mostly from the feed that led to it: marks to find the article by.
 *
 * @param title the feed's title
 * @param published the feed's date; dates far from it are not the page's
 * @param summary the feed's summary, plain or HTML
 * @param zone the zone in which a local date of the page is meant
 * @param languages what the feed and the source say they write, the likeliest first
 * @param country ISO 3166-1 alpha-3 of the source, which decides whether 3/4 is in March or in April
 * @param latest no date after this is believed: when the page was fetched
 */
public record Landmarks(
        Optional<String> title,
        Optional<Instant> published,
        Optional<String> summary,
        ZoneId zone,
        List<String> languages,
        Optional<String> country,
        Optional<Instant> latest) {
    /** Nothing is known. */
    public static final Landmarks NONE = new Landmarks(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ZoneOffset.UTC,
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Landmarks {
        languages = List.copyOf(languages);
    }
}
