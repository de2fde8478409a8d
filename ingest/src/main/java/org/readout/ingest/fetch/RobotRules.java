package org.readout.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each site's robots.txt allows, asked for once a day.
 *
 * <p>As RFC 9309 has it: no such file allows everything; a file that cannot be had for now allows nothing, and is asked
 * for again after an hour.
 */
final class RobotRules {
    private static final List<String> OUR_NAMES = List.of("readout");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHEN_UNREACHABLE = Duration.ofHours(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    /** @param fetcher fetches robots.txt itself and does not ask back here */
    RobotRules(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    boolean allows(URI url) throws InterruptedException {
        return rules(url).isAllowed(url.toString());
    }

    /** The pause the site asks for between two requests; zero where it asks for none or has not been asked yet. */
    Duration delay(URI url) {
        Known found = known.get(site(url));
        long millis = found == null ? 0 : Math.max(0, found.rules().getCrawlDelay());
        return millis > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(millis);
    }

    private BaseRobotRules rules(URI url) throws InterruptedException {
        Known found = known.get(site(url));
        if (found == null || found.until().isBefore(clock.instant())) {
            found = ask(url);
            known.put(site(url), found);
        }
        return found.rules();
    }

    private Known ask(URI url) throws InterruptedException {
        URI file = URI.create(site(url) + "/robots.txt");
        return switch (fetcher.fetch(FetchRequest.feed(file, Validators.NONE))) {
            case FetchOutcome.Fetched fetched -> keep(KEPT, parsed(file, fetched));
            case FetchOutcome.Moved(URI to, FetchOutcome.Fetched fetched) -> keep(KEPT, parsed(to, fetched));
            case FetchOutcome.Gone gone -> keep(KEPT, everything(RobotRulesMode.ALLOW_ALL));
            case FetchOutcome.Moved(URI to, FetchOutcome.Gone gone) -> keep(KEPT, everything(RobotRulesMode.ALLOW_ALL));
            case FetchOutcome.Refused(FetchOutcome.Rule rule, String reason)
            when rule == FetchOutcome.Rule.FORBIDDEN -> keep(KEPT, everything(RobotRulesMode.ALLOW_ALL));
            case FetchOutcome.RateLimited limited
            when limited.status() == HostHolds.TOO_MANY_REQUESTS ->
                keep(Duration.ZERO, everything(RobotRulesMode.ALLOW_NONE)); // The host is held; then we ask again.
            case FetchOutcome other -> keep(KEPT_WHEN_UNREACHABLE, everything(RobotRulesMode.ALLOW_NONE));
        };
    }

    private Known keep(Duration time, BaseRobotRules rules) {
        return new Known(rules, clock.instant().plus(time));
    }

    private static BaseRobotRules parsed(URI file, FetchOutcome.Fetched fetched) {
        return new SimpleRobotRulesParser()
                .parseContent(file.toString(), fetched.body(), fetched.contentType(), OUR_NAMES);
    }

    private static BaseRobotRules everything(RobotRulesMode mode) {
        return new SimpleRobotRules(mode);
    }

    private static String site(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
