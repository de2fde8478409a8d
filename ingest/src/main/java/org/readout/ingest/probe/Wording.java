package org.readout.ingest.probe;

import java.net.URI;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchOutcome.Rule;

/** How a probe says why there is no feed, and what can be done about it. */
final class Wording {
    static final String ADVICE_ON_A_PAGE =
            "probe the page on which the site lists its press releases; where its list is not found, name its parts with "
                    + "select: in the catalogue (see the README)";

    private static final String ADVICE_ON_A_WALL =
            "Readout does not evade protections against robots; ask the site for a feed, or listen to another source";
    private static final String CHECK = "open the address in a browser and probe the one it ends at";

    private Wording() {}

    static String of(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched -> "a document of " + fetched.body().length + " bytes";
            case FetchOutcome.NotModified not -> "status 304, though no version was known";
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> of(then) + " after a move to " + to;
            case FetchOutcome.RateLimited limited ->
                "status " + limited.status() + ", asks to be left alone"
                        + limited.retryAfter().map(time -> " for " + time).orElse(" for now");
            case FetchOutcome.Gone gone -> "status " + gone.status() + ", nothing there";
            case FetchOutcome.Refused refused -> refused.reason();
            case FetchOutcome.Failed failed -> failed.reason();
        };
    }

    static String advice(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Moved moved -> advice(moved.then());
            case FetchOutcome.RateLimited limited -> "probe it again later";
            case FetchOutcome.Refused refused -> advice(refused.rule());
            case FetchOutcome other -> CHECK;
        };
    }

    private static String advice(Rule rule) {
        return switch (rule) {
            case ROBOTS -> "if the address is that of a feed, which is published to be polled, add --feed";
            case BOT_WALL -> ADVICE_ON_A_WALL;
            case ADDRESS -> "set READOUT_ALLOW_PRIVATE=true only where the address is a server of your own";
            case FORBIDDEN, SCHEME, SIZE -> CHECK;
        };
    }

    static String advice(NotAFeed not) {
        return not.looksLike().equals("bot-wall") ? ADVICE_ON_A_WALL : CHECK;
    }
}
