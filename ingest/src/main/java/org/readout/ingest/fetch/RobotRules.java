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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What each site's robots.txt allows, asked for once a day.
 *
 * <p>As RFC 9309 has it: no such file allows everything; while the file cannot be had, nothing is fetched. That is a state
 * of the moment and no answer, so it is asked for again soon, and ever less soon.
 */
final class RobotRules {
    /** What a site says of one address. */
    sealed interface Answer {
        record Allowed() implements Answer {}

        record Forbidden() implements Answer {}

        /** The site's robots.txt cannot be had for now, and why not. */
        record NotKnown(FetchOutcome why) implements Answer {}
    }

    /** Robots.txt as it was read, or why it could not be. */
    private record Asked(Optional<BaseRobotRules> rules, FetchOutcome outcome) {}

    private static final List<String> OUR_NAMES = List.of("readout");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Site> sites = new ConcurrentHashMap<>();

    /** @param fetcher fetches robots.txt itself and does not ask back here */
    RobotRules(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    Answer answer(URI url) throws InterruptedException {
        Asked asked = site(url).asked();
        if (asked.rules().isEmpty()) {
            return new Answer.NotKnown(asked.outcome());
        }
        return asked.rules().get().isAllowed(url.toString()) ? new Answer.Allowed() : new Answer.Forbidden();
    }

    /** The sitemaps that the site's file names; none where it cannot be had. */
    List<String> sitemaps(URI url) throws InterruptedException {
        return site(url).asked().rules().map(BaseRobotRules::getSitemaps).orElse(List.of());
    }

    /** The pause the site asks for between two requests; zero where it asks for none or has not been asked yet. */
    Duration delay(URI url) {
        long millis = Math.max(0, site(url).crawlDelay());
        return millis > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(millis);
    }

    private Site site(URI url) {
        return sites.computeIfAbsent(url.getScheme() + "://" + url.getRawAuthority(), Site::new);
    }

    /** One site: whoever comes while its robots.txt is being asked for waits for that answer. */
    private final class Site {
        private final URI file;
        private final ReentrantLock asking = new ReentrantLock();
        private volatile Optional<Asked> last = Optional.empty();
        private Instant until = Instant.MIN;
        private int failures;

        Site(String origin) {
            this.file = URI.create(origin + "/robots.txt");
        }

        Asked asked() throws InterruptedException {
            asking.lockInterruptibly();
            try {
                if (last.isEmpty() || until.isBefore(clock.instant())) {
                    learn(ask(file));
                }
                return last.orElseThrow();
            } finally {
                asking.unlock();
            }
        }

        long crawlDelay() {
            return last.flatMap(Asked::rules).map(BaseRobotRules::getCrawlDelay).orElse(0L);
        }

        private void learn(Asked asked) {
            last = Optional.of(asked);
            failures = asked.rules().isPresent() ? 0 : failures + 1;
            until = clock.instant().plus(asked.rules().isPresent() ? KEPT : pause(asked.outcome()));
        }

        /** A host that answers 429 is left alone as a whole already. */
        private Duration pause(FetchOutcome outcome) {
            if (outcome instanceof FetchOutcome.RateLimited limited
                    && limited.status() == HostHolds.TOO_MANY_REQUESTS) {
                return Duration.ZERO;
            }
            Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
            return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private Asked ask(URI file) throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(FetchRequest.feed(file, Validators.NONE));
        return new Asked(rules(file, outcome), outcome);
    }

    private static Optional<BaseRobotRules> rules(URI file, FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched -> Optional.of(parsed(file, fetched));
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> rules(to, then);
            case FetchOutcome.Gone gone -> Optional.of(everything());
            case FetchOutcome.Refused(FetchOutcome.Rule rule, String reason)
            when rule == FetchOutcome.Rule.FORBIDDEN -> Optional.of(everything());
            case FetchOutcome other -> Optional.empty();
        };
    }

    private static BaseRobotRules parsed(URI file, FetchOutcome.Fetched fetched) {
        return new SimpleRobotRulesParser()
                .parseContent(file.toString(), fetched.body(), fetched.contentType(), OUR_NAMES);
    }

    private static BaseRobotRules everything() {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
}
