package org.readout.ingest.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchRequest.Purpose;
import org.readout.ingest.fetch.FetchSettings;
import org.readout.ingest.fetch.HttpFetcher;

/** The probe on a real server, through the product's own fetcher. */
final class LoopbackProbeTest {
    private static final Map<String, String> SITE = Map.of(
            "/robots.txt", "User-agent: *\nDisallow: /closed\nSitemap: /sitemap.xml\n",
            "/", "<html><title>Sample</title><link rel=alternate type=application/atom+xml href=/feed.atom></html>",
            "/closed", "<html></html>",
            "/feed.atom", """
                    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Meldungen</title><entry><id>1</id>
                    <link href="/1"/><updated>2025-06-03T09:00:00Z</updated></entry></feed>""");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] body = SITE.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(SITE.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aSiteIsProbedFromItsPageToItsSource() throws InterruptedException {
        String report = ProbeReport.of(probe("/", true));
        assertThat(report).contains("used: atom10, 1 entry, newest 2025-06-03", "languages: [de]", "1 sitemap");
        assertThat(Catalogue.read(report, "probed").feeds())
                .extracting(FeedSpec::url)
                .containsExactly(url("/feed.atom"));
        assertThat(asked).containsOnlyOnce("/robots.txt").contains("/sitemap.xml");
    }

    @Test
    void robotsAreHeededAndNothingMoreIsAskedFor() throws InterruptedException {
        assertThat(probe("/closed", true).advice()).contains("--feed");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void privateAddressesAreNotEvenAsked() throws InterruptedException {
        assertThat(probe("/", false).there()).contains("is not on the public internet");
        assertThat(asked).isEmpty();
    }

    private Findings probe(String path, boolean allowPrivate) throws InterruptedException {
        FetchSettings settings = new FetchSettings(
                "https://operator.example", allowPrivate, Duration.ofSeconds(10), Duration.ZERO, 100_000);
        InstantSource clock = InstantSource.fixed(Instant.parse("2025-06-03T12:00:00Z"));
        try (HttpFetcher fetcher = new HttpFetcher(settings, clock)) {
            return new Probe(fetcher, clock.instant()).of(url(path), Purpose.PAGE);
        }
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
