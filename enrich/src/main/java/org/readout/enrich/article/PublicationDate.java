package org.readout.enrich.article;

import java.time.Instant;

/**
 * When a page says it was published, and where it says so.
 *
 * @param at the start of the day in the source's zone where the page gives no time
 */
public record PublicationDate(Instant at, Basis basis) {
    /** What a date rests on, the most trusted first. */
    public enum Basis {
        URL,
        META,
        STRUCTURED_DATA,
        NAMED_ELEMENT,
        NEAR_HEADING
    }
}
