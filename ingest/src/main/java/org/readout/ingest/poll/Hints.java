package org.readout.ingest.poll;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.ingest.feed.FeedWishes;

/**
 * When a feed wants to be asked, by its own words and by its server's.
 *
 * @param fresh how long the server says that its answer stays good (Cache-Control)
 */
public record Hints(FeedWishes wishes, Duration fresh) {
    static final Hints NONE = new Hints(FeedWishes.NONE, Duration.ZERO);

    /** Servers that say "a year" mean their pictures. */
    private static final Duration LONGEST_OBEDIENCE = Duration.ofDays(1);
    /** Matches {@code public, max-age=600}; not {@code s-maxage=600}, which is for shared caches. */
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final int HOURS_OF_A_WEEK = 7 * 24;

    static Hints of(Optional<FeedWishes> wishes, Map<String, String> headers) {
        return new Hints(wishes.orElse(FeedWishes.NONE), fresh(headers));
    }

    /** The least time between two polls. */
    Duration apart() {
        return Times.shorter(Times.longer(wishes.apart(), fresh), LONGEST_OBEDIENCE);
    }

    /** The instant itself, or the begin of the first hour after it that is not to be skipped. */
    Instant allowed(Instant at) {
        Instant hour = at;
        for (int i = 0; i <= HOURS_OF_A_WEEK; i++) {
            if (!isSkipped(hour)) {
                return hour;
            }
            hour = hour.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return at; // Who skips every hour of the week has said nothing.
    }

    private boolean isSkipped(Instant at) {
        OffsetDateTime utc = at.atOffset(ZoneOffset.UTC);
        DayOfWeek day = utc.getDayOfWeek();
        return wishes.skipDays().contains(day) || wishes.skipHours().contains(utc.getHour());
    }

    /** What a cache on the way has used up of the time is gone. */
    private static Duration fresh(Map<String, String> headers) {
        Matcher age = MAX_AGE.matcher(headers.getOrDefault("cache-control", ""));
        if (!age.find()) {
            return Duration.ZERO;
        }
        String used = headers.getOrDefault("age", "0").strip();
        long left = Long.parseLong(age.group(1)) - (SECONDS.matcher(used).matches() ? Long.parseLong(used) : 0);
        return Duration.ofSeconds(Math.max(0, left));
    }
}
