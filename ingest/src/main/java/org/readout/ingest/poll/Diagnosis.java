package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.model.FeedState;

/** Tells the ways apart in which a feed can be well or broken. */
final class Diagnosis {
    private static final Duration FROZEN_AT_LEAST = Duration.ofDays(28);
    private static final int FROZEN_PROMISES = 4;

    private Diagnosis() {}

    /** Of a feed that answered as one. */
    static FeedState of(PollMemory memory, Heard heard, Instant now) {
        if (heard.listed() == 0) {
            return heard.hasOnlyDeadEnds() ? FeedState.LAYOUT_CHANGED : FeedState.EMPTY;
        }
        Duration promise = memory.rhythm().promise();
        if (memory.rhythm().isPast(frozen(promise), now)) {
            return FeedState.FROZEN;
        }
        if (memory.rhythm().isPast(promise, now)) {
            return FeedState.LATE;
        }
        if (memory.reading().tongue().hasChanged()) {
            return FeedState.LANGUAGE_CHANGED;
        }
        return memory.address().movedTo().isPresent() ? FeedState.MOVED : FeedState.HEALTHY;
    }

    private static Duration frozen(Duration promise) {
        return Times.longer(promise.multipliedBy(FROZEN_PROMISES), FROZEN_AT_LEAST);
    }

    static FeedState of(NotAFeed reading) {
        return reading.looksLike().equals("bot-wall") ? FeedState.BLOCKED : FeedState.NOT_A_FEED;
    }

    /** Of a poll that brought no document. */
    static FeedState of(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Moved(var to, FetchOutcome then) -> of(then);
            case FetchOutcome.Gone(int status) -> status == 410 ? FeedState.GONE : FeedState.UNREACHABLE;
            case FetchOutcome.Refused(FetchOutcome.Rule rule, String reason) ->
                rule == FetchOutcome.Rule.BOT_WALL ? FeedState.BLOCKED : FeedState.REFUSED;
            case FetchOutcome.RateLimited limited -> FeedState.REFUSED;
            case FetchOutcome.Failed failed -> FeedState.UNREACHABLE;
            case FetchOutcome.Fetched fetched -> FeedState.HEALTHY;
            case FetchOutcome.NotModified same -> FeedState.HEALTHY;
        };
    }

    static String described(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Moved(var to, FetchOutcome then) -> "moved to " + to + ": " + described(then);
            case FetchOutcome.Gone(int status) -> status + (status == 410 ? " Gone" : " Not Found");
            case FetchOutcome.Refused(var rule, String reason) -> reason;
            case FetchOutcome.RateLimited(int status, Optional<Duration> asked) ->
                status + ", asked to come later"
                        + asked.map(time -> " (in " + Wording.time(time) + ")").orElse("");
            case FetchOutcome.Failed(String reason) -> reason;
            case FetchOutcome.Fetched fetched -> fetched.status() + " OK";
            case FetchOutcome.NotModified same -> "304 Not Modified";
        };
    }
}
