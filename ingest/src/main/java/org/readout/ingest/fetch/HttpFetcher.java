package org.readout.ingest.fetch;

import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * Fetches from the web.
 *
 * <p>Redirects are followed by hand, so that each hop is checked and takes its turn like a request of its own. Only a chain
 * of nothing but permanent redirects counts as a move.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final FetchSettings settings;
    private final HttpClient client;
    private final Hop hop;
    private final HostTurns turns = new HostTurns();
    private final RobotRules robots;

    public HttpFetcher(FetchSettings settings, InstantSource clock) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout().compareTo(CONNECT) < 0 ? settings.timeout() : CONNECT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        this.hop = new Hop(client, settings, clock);
        this.robots = new RobotRules(request -> follow(request, FetchSettings.MOST_HOPS), clock);
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) throws InterruptedException {
        return follow(request, FetchSettings.MOST_HOPS);
    }

    /** Hangs up on whatever is under way. */
    @Override
    public void close() {
        client.shutdownNow();
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
            if (!settings.allowPrivate() && !PublicAddresses.isPublic(host)) {
                return refused(
                        FetchOutcome.Rule.ADDRESS,
                        host + " is not on the public internet (READOUT_ALLOW_PRIVATE=true opens it)");
            }
        } catch (UnknownHostException e) {
            return Optional.of(new FetchOutcome.Failed("no address is known for " + host));
        }
        return request.purpose() == FetchRequest.Purpose.PAGE ? robotsHindrance(request.url()) : Optional.empty();
    }

    private Optional<FetchOutcome> robotsHindrance(URI page) throws InterruptedException {
        return switch (robots.answer(page)) {
            case ALLOWED -> Optional.empty();
            case FORBIDDEN ->
                refused(
                        FetchOutcome.Rule.ROBOTS,
                        "robots.txt of " + page.getHost() + " does not allow " + page.getRawPath());
            case NOT_KNOWN ->
                Optional.of(new FetchOutcome.Failed(
                        "robots.txt of " + page.getHost() + " cannot be had for now, so no page of it is fetched"));
        };
    }

    private static Optional<FetchOutcome> refused(FetchOutcome.Rule rule, String reason) {
        return Optional.of(new FetchOutcome.Refused(rule, reason));
    }

    private Hop.Result inTurn(FetchRequest request) throws InterruptedException {
        Duration asked = robots.delay(request.url());
        Duration spacing = asked.compareTo(settings.spacing()) > 0 ? asked : settings.spacing();
        return turns.inTurn(request.url().getHost(), spacing, () -> hop.send(request));
    }
}
