package org.readout.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HttpFetcherTest {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-03T12:00:00Z"));
    private static final int LARGEST = 10_000;
    /** "hello" in Brotli, which the JDK cannot write. */
    private static final byte[] BROTLI_HELLO = Base64.getDecoder().decode("CwKAaGVsbG8D");
    /** A million times "x" in 14 bytes of Brotli. */
    private static final byte[] BROTLI_MILLION = Base64.getDecoder().decode("Wz9Cj18CLx4LBPJzHgA=");
    /** Nothing is ever sent there: the tests' look-ups say it once and then something else. */
    private static final InetAddress PUBLIC = address(203, 0, 113, 1);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private HttpServer server;
    private HttpFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        fetcher = new HttpFetcher(settings(true, Duration.ZERO), CLOCK);
    }

    @AfterEach
    void stop() {
        finished.countDown();
        fetcher.close();
        server.stop(0);
    }

    @Test
    void bothValidatorsAreEchoedExactly() throws InterruptedException {
        Validators known = new Validators(Optional.of("W/\"a b-1\""), Optional.of("Tue, 3 Jun 2025 09:00:00 GMT"));
        serve("/feed", exchange -> {
            Headers sent = exchange.getRequestHeaders();
            boolean echoed = known.etag().get().equals(sent.getFirst("If-None-Match"))
                    && known.lastModified().get().equals(sent.getFirst("If-Modified-Since"));
            answer(exchange, echoed ? 304 : 500, "");
        });
        assertThat(fetcher.fetch(FetchRequest.feed(url("/feed"), known))).isInstanceOf(FetchOutcome.NotModified.class);
    }

    @Test
    void aDocumentComesWithItsValidatorsAndItsAddress() throws InterruptedException {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            answer(exchange, 200, "hello");
        });
        FetchOutcome.Fetched fetched = fetched("/feed");
        assertThat(fetched.body()).asString().isEqualTo("hello");
        assertThat(fetched.validators().etag()).contains("\"1\"");
        assertThat(fetched.url()).isEqualTo(url("/feed"));
    }

    @Test
    void theUserAgentNamesUsAndAContact() throws InterruptedException {
        serve(
                "/feed",
                exchange -> answer(exchange, 200, exchange.getRequestHeaders().getFirst("User-Agent")));
        assertThat(fetched("/feed").body()).asString().isEqualTo("Readout/0.1 (+https://operator.example)");
    }

    @Test
    void privateAddressesAreRefused() throws InterruptedException {
        HttpFetcher strict = new HttpFetcher(settings(false, Duration.ZERO), CLOCK);
        for (String host : List.of(
                "127.0.0.1",
                "localhost",
                "10.0.0.1",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "168.63.129.16",
                "224.0.0.1",
                "0.0.0.0",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::a9fe:a9fe]",
                "[2002:7f00:1::]",
                "[fe80::1]",
                "[ff02::1]",
                "[fd00:ec2::254]")) {
            FetchOutcome outcome = strict.fetch(FetchRequest.feed(URI.create("http://" + host + "/"), Validators.NONE));
            assertThat(outcome)
                    .as(host)
                    .isInstanceOfSatisfying(
                            FetchOutcome.Refused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(FetchOutcome.Rule.ADDRESS));
        }
        strict.close();
    }

    @Test
    void aNameThatTurnsPrivateBetweenTwoLookupsIsNotConnectedTo() throws Exception {
        serve("/feed", exchange -> answer(exchange, 200, "secret"));
        for (FetchRequest request : List.of(
                FetchRequest.feed(url("rebound.example", "/feed"), Validators.NONE),
                FetchRequest.page(url("rebound.example", "/feed")))) {
            AtomicInteger lookups = new AtomicInteger();
            try (HttpFetcher strict = new HttpFetcher(
                    settings(false, Duration.ZERO),
                    CLOCK,
                    host -> List.of(lookups.getAndIncrement() == 0 ? PUBLIC : InetAddress.getLoopbackAddress()))) {
                assertThat(strict.fetch(request)).isInstanceOf(FetchOutcome.Refused.class);
                assertThat(lookups).hasValueGreaterThan(1);
            }
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void whereANameLedIsSaidWhenItIsRefused() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        try (HttpFetcher strict = new HttpFetcher(
                settings(false, Duration.ZERO),
                CLOCK,
                host -> List.of(lookups.getAndIncrement() == 0 ? PUBLIC : address(169, 254, 169, 254)))) {
            assertThat(strict.fetch(FetchRequest.feed(url("rebound.example", "/"), Validators.NONE)))
                    .isEqualTo(new FetchOutcome.Refused(
                            FetchOutcome.Rule.ADDRESS,
                            "rebound.example led to 169.254.169.254, which is not on the public internet"));
        }
    }

    @Test
    void theAddressOfTheLookupIsTheOneConnectedTo() throws Exception {
        serve(
                "/feed",
                exchange -> answer(exchange, 200, exchange.getRequestHeaders().getFirst("Host")));
        try (HttpFetcher open = new HttpFetcher(
                settings(true, Duration.ZERO), CLOCK, host -> List.of(InetAddress.getLoopbackAddress()))) {
            FetchOutcome outcome = open.fetch(FetchRequest.feed(url("mfa.example", "/feed"), Validators.NONE));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            FetchOutcome.Fetched.class,
                            fetched -> assertThat(fetched.body()).asString().startsWith("mfa.example:"));
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        HttpsServer secure = vouchedForByNobody("mfa.example");
        URI url = URI.create("https://mfa.example:" + secure.getAddress().getPort() + "/");
        try (HttpFetcher open = new HttpFetcher(
                settings(true, Duration.ZERO), CLOCK, host -> List.of(InetAddress.getLoopbackAddress()))) {
            assertThat(open.fetch(FetchRequest.feed(url, Validators.NONE)))
                    .isInstanceOfSatisfying(
                            FetchOutcome.Failed.class,
                            failed -> assertThat(failed.reason()).startsWith("TLS failed"));
        } finally {
            secure.stop(0);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsTakenFromTheHostThatTheCatalogueNamesAndFromNoOther() throws Exception {
        HttpsServer secure = vouchedForByNobody("mfa.example", "other.example");
        int port = secure.getAddress().getPort();
        FetchSettings named = new FetchSettings(
                "tests", true, Duration.ofSeconds(20), Duration.ZERO, 1_000, Set.of("mfa.example", "misnamed.example"));
        try (HttpFetcher open =
                new HttpFetcher(named, CLOCK, host -> List.of(InetAddress.getByAddress(host, LOOPBACK)))) {
            assertThat(fetch(open, "https://mfa.example:" + port)).isInstanceOf(FetchOutcome.Fetched.class);
            assertThat(fetch(open, "https://other.example:" + port)).isInstanceOf(FetchOutcome.Failed.class);
            assertThat(fetch(open, "https://misnamed.example:" + port))
                    .as("a host whose certificate bears another name")
                    .isInstanceOf(FetchOutcome.Failed.class);
        } finally {
            secure.stop(0);
        }
    }

    private static FetchOutcome fetch(HttpFetcher fetcher, String url) throws InterruptedException {
        return fetcher.fetch(FetchRequest.feed(URI.create(url), Validators.NONE));
    }

    private static HttpsServer vouchedForByNobody(String... names) throws IOException {
        HeldCertificate.Builder own = new HeldCertificate.Builder();
        List.of(names).forEach(own::addSubjectAlternativeName);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(new HandshakeCertificates.Builder()
                .heldCertificate(own.build())
                .build()
                .sslContext()));
        secure.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange, 200, "x");
            }
        });
        secure.start();
        return secure;
    }

    @Test
    void redirectsToAnotherSchemeAreRefused() throws InterruptedException {
        serve("/feed", exchange -> redirect(exchange, 302, "file:///etc/passwd"));
        assertThat(fetch("/feed"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(FetchOutcome.Rule.SCHEME));
    }

    @Test
    void onlyPermanentRedirectsAreMoves() throws InterruptedException {
        serve("/there", exchange -> answer(exchange, 200, "here"));
        serve("/moved", exchange -> redirect(exchange, 301, "/there"));
        serve("/away", exchange -> redirect(exchange, 302, "/there"));
        serve("/mixed", exchange -> redirect(exchange, 302, "/moved"));
        assertThat(fetch("/moved"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Moved.class,
                        moved -> assertThat(moved.to()).isEqualTo(url("/there")));
        assertThat(fetched("/away").url()).isEqualTo(url("/there"));
        assertThat(fetched("/mixed").url()).isEqualTo(url("/there"));
    }

    @Test
    void redirectsInACircleEnd() throws InterruptedException {
        serve("/circle", exchange -> redirect(exchange, 302, "/circle"));
        assertThat(fetch("/circle"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("more than 6 redirects"));
        assertThat(asked).hasSize(7);
    }

    @Test
    void bodiesLargerThanAllowedAreRefused() throws InterruptedException {
        serve("/large", exchange -> answer(exchange, 200, "x".repeat(LARGEST + 1)));
        assertThat(fetch("/large"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(FetchOutcome.Rule.SIZE));
    }

    @Test
    void smallBodiesThatUnfoldIntoLargeOnesAreRefused() throws InterruptedException {
        serve("/bomb", exchange -> compressed(exchange, "x".repeat(1_000_000)));
        assertThat(fetch("/bomb"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(FetchOutcome.Rule.SIZE));
    }

    @Test
    void compressedBodiesAreUnfolded() throws InterruptedException {
        serve("/small", exchange -> compressed(exchange, "hello"));
        assertThat(fetched("/small").body()).asString().isEqualTo("hello");
    }

    @Test
    void brotliIsAskedForAndUnfolded() throws InterruptedException {
        serve("/br", exchange -> {
            String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            encoded(exchange, accepted.contains("br") ? "br" : "identity", BROTLI_HELLO);
        });
        assertThat(fetched("/br").body()).asString().isEqualTo("hello");
    }

    @Test
    void brotliThatUnfoldsIntoALargeBodyIsRefused() throws InterruptedException {
        serve("/bomb", exchange -> encoded(exchange, "br", BROTLI_MILLION));
        assertThat(fetch("/bomb"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(FetchOutcome.Rule.SIZE));
    }

    @Test
    void deflateIsUnfoldedWithItsWrappingAndWithout() throws InterruptedException {
        serve("/wrapped", exchange -> encoded(exchange, "deflate", deflated("hello", false)));
        serve("/bare", exchange -> encoded(exchange, "deflate", deflated("hello", true)));
        serve("/bomb", exchange -> encoded(exchange, "deflate", deflated("x".repeat(1_000_000), false)));
        assertThat(fetched("/wrapped").body()).asString().isEqualTo("hello");
        assertThat(fetched("/bare").body()).asString().isEqualTo("hello");
        assertThat(fetch("/bomb")).isInstanceOf(FetchOutcome.Refused.class);
    }

    @Test
    void bodiesThatAreNotWhatTheirEncodingSaysAreFailures() throws InterruptedException {
        serve("/cut", exchange -> encoded(exchange, "br", Arrays.copyOf(BROTLI_HELLO, 5)));
        for (String encoding : List.of("br", "gzip", "deflate", "zstd")) {
            serve(
                    "/" + encoding,
                    exchange -> encoded(exchange, encoding, "no such thing".getBytes(StandardCharsets.UTF_8)));
            assertThat(fetch("/" + encoding)).as(encoding).isInstanceOf(FetchOutcome.Failed.class);
        }
        assertThat(fetch("/cut")).isInstanceOf(FetchOutcome.Failed.class);
    }

    @Test
    void bodiesThatDripAreCutOffInTime() throws InterruptedException {
        serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            finished.await();
        });
        assertThat(fetch("/slow"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("no complete answer within PT1S"));
    }

    @Test
    void serversThatAskForTimeAreUnderstoodInBothForms() throws InterruptedException {
        serve("/seconds", exchange -> later(exchange, 503, "120"));
        serve("/date", exchange -> later(exchange, 503, "Tue, 03 Jun 2025 12:05:00 GMT"));
        assertThat(fetch("/seconds")).isEqualTo(new FetchOutcome.RateLimited(503, Optional.of(Duration.ofMinutes(2))));
        assertThat(fetch("/date")).isEqualTo(new FetchOutcome.RateLimited(503, Optional.of(Duration.ofMinutes(5))));
    }

    @Test
    void aHostWithTooManyRequestsIsLeftAloneForAsLongAsItAsks() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(CLOCK.instant());
        serve("/busy", exchange -> later(exchange, 429, "Tue, 03 Jun 2025 12:02:00 GMT"));
        serve("/other", exchange -> answer(exchange, 200, "x"));
        try (HttpFetcher patient = new HttpFetcher(
                settings(true, Duration.ZERO), now::get, host -> List.of(InetAddress.getLoopbackAddress()))) {
            FetchRequest other = FetchRequest.feed(url("mfa.example", "/other"), Validators.NONE);
            assertThat(patient.fetch(FetchRequest.feed(url("mfa.example", "/busy"), Validators.NONE)))
                    .isEqualTo(new FetchOutcome.RateLimited(429, Optional.of(Duration.ofMinutes(2))));
            now.set(CLOCK.instant().plusSeconds(90));
            assertThat(patient.fetch(other))
                    .isEqualTo(new FetchOutcome.RateLimited(429, Optional.of(Duration.ofSeconds(30))));
            assertThat(patient.fetch(FetchRequest.page(url("MFA.example", "/other"))))
                    .isInstanceOf(FetchOutcome.RateLimited.class);
            assertThat(asked).containsExactly("/busy");
            assertThat(patient.fetch(FetchRequest.feed(url("elsewhere.example", "/other"), Validators.NONE)))
                    .isInstanceOf(FetchOutcome.Fetched.class);
            now.set(CLOCK.instant().plusSeconds(120));
            assertThat(patient.fetch(other)).isInstanceOf(FetchOutcome.Fetched.class);
        }
    }

    @Test
    void oneAddressThatIsUnavailableHoldsNoOther() throws InterruptedException {
        serve("/down", exchange -> later(exchange, 503, "120"));
        serve("/up", exchange -> answer(exchange, 200, "x"));
        assertThat(fetch("/down")).isInstanceOf(FetchOutcome.RateLimited.class);
        assertThat(fetched("/up").body()).asString().isEqualTo("x");
    }

    @Test
    void tooManyRequestsForRobotsTxtPutsPagesOffAndDoesNotForbidThem() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(CLOCK.instant());
        serve("/robots.txt", exchange -> {
            if (asked.size() == 1) {
                later(exchange, 429, "0");
            } else {
                answer(exchange, 404, "");
            }
        });
        serve("/page", exchange -> answer(exchange, 200, "x"));
        try (HttpFetcher patient = new HttpFetcher(settings(true, Duration.ZERO), now::get)) {
            assertThat(patient.fetch(FetchRequest.page(url("/page")))).isInstanceOf(FetchOutcome.RateLimited.class);
            now.set(CLOCK.instant().plusSeconds(2));
            assertThat(patient.fetch(FetchRequest.page(url("/page")))).isInstanceOf(FetchOutcome.Fetched.class);
        }
    }

    @Test
    void wallsAgainstRobotsAreToldFromRefusals() throws InterruptedException {
        serve("/wall", exchange -> answer(exchange, 403, "<title>Just a moment...</title>"));
        serve("/closed", exchange -> answer(exchange, 403, "no"));
        assertThat(fetch("/wall"))
                .isEqualTo(new FetchOutcome.Refused(FetchOutcome.Rule.BOT_WALL, "status 403 from a bot protection"));
        assertThat(fetch("/closed")).isEqualTo(new FetchOutcome.Refused(FetchOutcome.Rule.FORBIDDEN, "status 403"));
    }

    @Test
    void whatIsGoneIsGone() throws InterruptedException {
        serve("/gone", exchange -> answer(exchange, 410, ""));
        assertThat(fetch("/gone")).isEqualTo(new FetchOutcome.Gone(410));
    }

    @Test
    void robotsTxtIsAskedOnceAndHeededForPages() throws InterruptedException {
        serve("/robots.txt", exchange -> answer(exchange, 200, "User-agent: readout\nDisallow: /private/\n"));
        serve("/private/page", exchange -> answer(exchange, 200, "x"));
        serve("/page", exchange -> answer(exchange, 200, "x"));
        assertThat(fetcher.fetch(FetchRequest.page(url("/private/page"))))
                .isInstanceOfSatisfying(
                        FetchOutcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(FetchOutcome.Rule.ROBOTS));
        assertThat(fetcher.fetch(FetchRequest.page(url("/page")))).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(asked).containsExactly("/robots.txt", "/page");
    }

    @Test
    void aSiteWithoutRobotsTxtAllowsEverythingAndOneThatFailsNothing() throws InterruptedException {
        serve("/page", exchange -> answer(exchange, 200, "x"));
        assertThat(fetcher.fetch(FetchRequest.page(url("/page")))).isInstanceOf(FetchOutcome.Fetched.class);
        HttpFetcher other = new HttpFetcher(settings(true, Duration.ZERO), CLOCK);
        serve("/robots.txt", exchange -> answer(exchange, 500, "x"));
        assertThat(other.fetch(FetchRequest.page(url("/page"))))
                .isInstanceOfSatisfying(
                        FetchOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("robots.txt"));
        other.close();
    }

    @Test
    void oneHostIsNeverAskedTwiceAtATime() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        serve("/feed", exchange -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            answer(exchange, 200, "x");
            atOnce.decrementAndGet();
        });
        HttpFetcher spaced = new HttpFetcher(settings(true, Duration.ofMillis(20)), CLOCK);
        long before = System.nanoTime();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 6)
                    .forEach(i -> all.submit(() -> spaced.fetch(FetchRequest.feed(url("/feed"), Validators.NONE))));
        }
        assertThat(most).hasValue(1);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        spaced.close();
    }

    @Test
    void aHostThatDoesNotExistIsAFailureInWords() throws InterruptedException {
        FetchOutcome outcome =
                fetcher.fetch(FetchRequest.feed(URI.create("http://nowhere.invalid/feed"), Validators.NONE));
        assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
    }

    private static InetAddress address(int a, int b, int c, int d) {
        try {
            return InetAddress.getByAddress(new byte[] {(byte) a, (byte) b, (byte) c, (byte) d});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static FetchSettings settings(boolean allowPrivate, Duration spacing) {
        return new FetchSettings("https://operator.example", allowPrivate, Duration.ofSeconds(1), spacing, LARGEST);
    }

    private FetchOutcome fetch(String path) throws InterruptedException {
        return fetcher.fetch(FetchRequest.feed(url(path), Validators.NONE));
    }

    private FetchOutcome.Fetched fetched(String path) throws InterruptedException {
        FetchOutcome outcome = fetch(path);
        assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        return (FetchOutcome.Fetched) outcome;
    }

    private URI url(String path) {
        return url("127.0.0.1", path);
    }

    private URI url(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    /** What a path does when it is asked for. */
    private interface Answer {
        void to(HttpExchange exchange) throws Exception;
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            try {
                answer.to(exchange);
            } catch (Exception e) {
                throw new IOException(e);
            } finally {
                exchange.close();
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        answer(exchange, status, "");
    }

    private static void later(HttpExchange exchange, int status, String retryAfter) throws IOException {
        exchange.getResponseHeaders().putAll(Map.of("Retry-After", List.of(retryAfter)));
        answer(exchange, status, "");
    }

    private static void compressed(HttpExchange exchange, String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        encoded(exchange, "gzip", bytes.toByteArray());
    }

    private static byte[] deflated(String body, boolean bare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            deflate.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void encoded(HttpExchange exchange, String encoding, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", encoding);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
