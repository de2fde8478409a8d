package org.readout.ingest.fetch;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Dns;

/**
 * Fetches from the web.
 *
 * <p>Redirects are followed by hand, so that each hop is checked and takes its turn like a request of its own. Only a chain
 * of nothing but permanent redirects counts as a move.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private final FetchSettings settings;
    private final Dns names;
    private final Connections connections;
    private final Hop hop;
    private final HostTurns turns = new HostTurns();
    private final HostHolds holds;
    private final RobotRules robots;

    public HttpFetcher(FetchSettings settings, InstantSource clock) {
        this(settings, clock, Dns.SYSTEM);
    }

    /** @param names where the addresses of hosts are looked up */
    HttpFetcher(FetchSettings settings, InstantSource clock, Dns names) {
        this.settings = settings;
        this.names = names;
        this.connections = Connections.with(settings, names);
        this.hop = new Hop(connections, settings, clock);
        this.holds = new HostHolds(clock);
        this.robots = new RobotRules(request -> follow(request, FetchSettings.MOST_HOPS), clock);
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) throws InterruptedException {
        return follow(request, FetchSettings.MOST_HOPS);
    }

    @Override
    public List<String> sitemaps(URI site) throws InterruptedException {
        return robots.sitemaps(site);
    }

    /** Hangs up on whatever is under way. */
    @Override
    public void close() {
        connections.close();
    }

    private FetchOutcome follow(FetchRequest request, int hopsLeft) throws InterruptedException {
        Optional<FetchOutcome> hindrance = hindrance(request);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        return switch (inTurn(request)) {
            case Hop.Arrived(FetchOutcome outcome) -> outcome;
            case Hop.Redirected(URI to, boolean permanent) ->
                hopsLeft <= 0
                        ? new FetchOutcome.Failed(
                                "more than " + FetchSettings.MOST_HOPS + " redirects, the last to " + to)
                        : moved(to, permanent, follow(request.to(to), hopsLeft - 1));
        };
    }

    /** A temporary hop hides what comes behind it: the address that was asked for stays the right one. */
    private static FetchOutcome moved(URI to, boolean permanent, FetchOutcome then) {
        return switch (then) {
            case FetchOutcome.Moved further -> permanent ? further : further.then();
            case FetchOutcome there -> permanent ? new FetchOutcome.Moved(to, there) : there;
        };
    }

    private Optional<FetchOutcome> hindrance(FetchRequest request) throws InterruptedException {
        String scheme = String.valueOf(request.url().getScheme()).toLowerCase(Locale.ROOT);
        String host = request.url().getHost();
        if (host == null || !scheme.equals("http") && !scheme.equals("https")) {
            return refused(FetchOutcome.Rule.SCHEME, request.url() + " is no http or https address");
        }
        try {
            if (!settings.allowPrivate() && !isPublic(host)) {
                return refused(
                        FetchOutcome.Rule.ADDRESS,
                        host + " is not on the public internet (READOUT_ALLOW_PRIVATE=true opens it)");
            }
        } catch (UnknownHostException e) {
            return Optional.of(new FetchOutcome.Failed("no address is known for " + host));
        }
        Optional<FetchOutcome> held = holds.held(host);
        return held.isPresent() || request.purpose() != FetchRequest.Purpose.PAGE
                ? held
                : robotsHindrance(request.url());
    }

    private Optional<FetchOutcome> robotsHindrance(URI page) throws InterruptedException {
        return switch (robots.answer(page)) {
            case RobotRules.Answer.Allowed yes -> Optional.empty();
            case RobotRules.Answer.Forbidden no ->
                refused(
                        FetchOutcome.Rule.ROBOTS,
                        "robots.txt of " + page.getHost() + " does not allow " + page.getRawPath());
            case RobotRules.Answer.NotKnown(FetchOutcome why) -> Optional.of(withoutRobots(page.getHost(), why));
        };
    }

    private static FetchOutcome withoutRobots(String host, FetchOutcome why) {
        return switch (why) {
            case FetchOutcome.RateLimited limited -> limited;
            case FetchOutcome.Refused refused when refused.rule() == FetchOutcome.Rule.ADDRESS -> refused;
            case FetchOutcome other ->
                new FetchOutcome.Failed("robots.txt of " + host + " cannot be had for now (" + other.word()
                        + "), so no page of it is fetched");
        };
    }

    /**
     * Whether all addresses of the host are public. Said before its turn comes and robots.txt is asked for, so that the
     * reason is plain; what is connected to in the end is judged again by {@link PublicSockets}.
     */
    private boolean isPublic(String host) throws UnknownHostException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return names.lookup(bare).stream().allMatch(PublicAddresses::isPublic);
    }

    private static Optional<FetchOutcome> refused(FetchOutcome.Rule rule, String reason) {
        return Optional.of(new FetchOutcome.Refused(rule, reason));
    }

    private Hop.Result inTurn(FetchRequest request) throws InterruptedException {
        Duration asked = robots.delay(request.url());
        Duration spacing = asked.compareTo(settings.spacing()) > 0 ? asked : settings.spacing();
        return turns.inTurn(request.url().getHost(), spacing, () -> heeding(request));
    }

    /** Those who waited for their turn hear of a hold that began meanwhile. */
    private Hop.Result heeding(FetchRequest request) throws InterruptedException {
        String host = request.url().getHost();
        Optional<FetchOutcome> held = holds.held(host);
        if (held.isPresent()) {
            return new Hop.Arrived(held.get());
        }
        Hop.Result result = hop.send(request);
        if (result instanceof Hop.Arrived(FetchOutcome.RateLimited limited)) {
            holds.heed(host, limited);
        }
        return result;
    }
}
