package org.readout.app.demo.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** The one HTTP server, on a free port of 127.0.0.1, behind which all sample sites live. */
public final class LoopbackServer implements AutoCloseable {

    private static final int NO_BODY = -1;

    private final HttpServer http;
    private final ExecutorService threads;
    private final SampleSites sites;
    private final InstantSource clock;

    private LoopbackServer(HttpServer http, SampleSites sites, InstantSource clock) {
        this.http = http;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.sites = sites;
        this.clock = clock;
    }

    /** Opens the port (0 for any free one) first, because the sites' pages name it in their links. */
    public static LoopbackServer start(int wantedPort, IntFunction<SampleSites> sitesOnPort, InstantSource clock) {
        var http = openPort(wantedPort);
        var server =
                new LoopbackServer(http, sitesOnPort.apply(http.getAddress().getPort()), clock);
        http.setExecutor(server.threads);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    public int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.close();
    }

    private static HttpServer openPort(int wanted) {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            return HttpServer.create(new InetSocketAddress(loopback, wanted), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "demo: port " + wanted + " of 127.0.0.1 is not free to serve the sample ministries", e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, NO_BODY);
                return;
            }
            switch (sites.answer(exchange.getRequestURI().getPath(), clock.instant())) {
                case Answer.Document document -> sendDocument(exchange, document);
                case Answer.Refusal refusal -> sendRefusal(exchange, refusal);
            }
        }
    }

    private static void sendDocument(HttpExchange exchange, Answer.Document document) throws IOException {
        var validators = Validators.of(document);
        exchange.getResponseHeaders().set("ETag", validators.etag());
        exchange.getResponseHeaders().set("Last-Modified", validators.lastModified());
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        if (validators.stillHold(exchange.getRequestHeaders())) {
            exchange.sendResponseHeaders(304, NO_BODY);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", document.mediaType());
        send(exchange, 200, document.bytes());
    }

    private static void sendRefusal(HttpExchange exchange, Answer.Refusal refusal) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        if (refusal.status() == 503) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        send(exchange, refusal.status(), refusal.bytes());
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
