package org.readout.app.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The demo's two scales of time: offsets into its timeline, and days counted from the day it was started.
 * A minute of timeline replays three days, so a release may appear seconds after the start and yet be dated
 * the day before yesterday. Day 0 is the UTC day of the start; no contact is held on it, for in some zone it is not over.
 */
public record StoryTime(Instant start, int factor) {

    public StoryTime {
        start = start.truncatedTo(ChronoUnit.SECONDS);
    }

    public LocalDate day(int offset) {
        return start.atZone(ZoneOffset.UTC).toLocalDate().plusDays(offset);
    }

    public Instant instantOf(Duration offset) {
        return start.plus(offset.dividedBy(factor));
    }
}
