package org.readout.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.model.ContentHash;
import org.readout.model.Page;

/** Decides what the answer to one page's fetch means. */
record PageErrands(FeedSpec spec, NextPoll pace) {
    private static final int MOST_ATTEMPTS = 10;

    PageResult got(PollMemory memory, SeenEntry seen, FetchOutcome outcome, Instant now) {
        return switch (outcome) {
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> got(memory, seen, then, now);
            case FetchOutcome.Fetched fetched -> fetched(memory, seen, fetched, now);
            case FetchOutcome.NotModified same -> unchanged(memory, seen);
            case FetchOutcome.Gone(int status) ->
                seen.got().isPresent()
                        ? gone(memory, seen, status, now)
                        : later(memory, seen, Drop.PAGE_NEVER_THERE, now);
            case FetchOutcome.Refused(FetchOutcome.Rule rule, String reason) -> refused(memory, seen, rule, now);
            case FetchOutcome.RateLimited(int status, Optional<Duration> asked) ->
                later(memory, seen, Drop.PAGE_UNREACHABLE, now, asked.orElse(Duration.ZERO));
            case FetchOutcome.Failed failed -> later(memory, seen, Drop.PAGE_UNREACHABLE, now);
        };
    }

    private PageResult fetched(PollMemory memory, SeenEntry seen, FetchOutcome.Fetched fetched, Instant now) {
        ContentHash hash = ContentHash.of(fetched.body());
        if (isRecheck(seen) || seen.got().filter(hash::equals).isPresent()) {
            return unchanged(memory, seen);
        }
        Page page = page(seen, fetched.url(), fetched.status(), fetched.contentType(), fetched.body(), now);
        return new PageResult.Publish(
                memory.with(seen.done(Optional.of(hash))), page, seen.got().isEmpty() ? "new" : "changed");
    }

    private static PageResult unchanged(PollMemory memory, SeenEntry seen) {
        return new PageResult.Unchanged(memory.with(seen.done(seen.got())));
    }

    /** A page that was published and is there no more; said once. */
    private PageResult gone(PollMemory memory, SeenEntry seen, int status, Instant now) {
        if (seen.got().filter(SeenEntry.GONE::equals).isPresent()) {
            return unchanged(memory, seen);
        }
        Page page = page(seen, seen.link(), status, "", new byte[0], now);
        return new PageResult.Publish(memory.with(seen.done(Optional.of(SeenEntry.GONE))), page, "gone");
    }

    private PageResult refused(PollMemory memory, SeenEntry seen, FetchOutcome.Rule rule, Instant now) {
        return switch (rule) {
            case ROBOTS -> dropped(memory, seen, Drop.PAGE_ROBOTS);
            case ADDRESS, SCHEME -> dropped(memory, seen, Drop.PAGE_ADDRESS);
            case SIZE -> dropped(memory, seen, Drop.PAGE_SIZE);
            case FORBIDDEN, BOT_WALL -> later(memory, seen, Drop.PAGE_REFUSED, now);
        };
    }

    private PageResult later(PollMemory memory, SeenEntry seen, Drop otherwise, Instant now) {
        return later(memory, seen, otherwise, now, Duration.ZERO);
    }

    private PageResult later(PollMemory memory, SeenEntry seen, Drop otherwise, Instant now, Duration asked) {
        Errand errand = seen.errand().orElseThrow();
        if (errand.attempts() + 1 >= MOST_ATTEMPTS) {
            return dropped(memory, seen, otherwise);
        }
        Errand again = errand.again(now.plus(pace.forPage(asked, errand.attempts())));
        return new PageResult.Later(memory.with(seen.postponed(again)));
    }

    private static PageResult dropped(PollMemory memory, SeenEntry seen, Drop drop) {
        return new PageResult.Dropped(memory.with(seen.done(seen.got())), drop);
    }

    private static boolean isRecheck(SeenEntry seen) {
        return seen.errand()
                .filter(errand -> errand.reason() == Errand.Reason.VANISHED)
                .isPresent();
    }

    private Page page(SeenEntry seen, URI url, int status, String contentType, byte[] body, Instant now) {
        return new Page(
                seen.page(),
                spec.source(),
                spec.id(),
                url,
                status,
                contentType,
                now,
                seen.firstSeen(),
                seen.errand().flatMap(Errand::entry).map(seen::dated),
                body);
    }
}
