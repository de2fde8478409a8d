package org.readout.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.readout.model.Json;

/**
 * What the operator's machinery asks a process: {@code /health} (restart me?), {@code /ready} (send me work?) and
 * {@code /metrics} (Prometheus text).
 *
 * <p>A rebalancing service is alive and not ready.
 */
public final class OpsServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;

    private OpsServer(HttpServer server) {
        this.server = server;
    }

    public static OpsServer start(String host, int port, List<Service> services, PrometheusMeterRegistry metrics) {
        HttpServer server = bind(host, port);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/health", exchange -> answer(exchange, services, Readiness::alive));
        server.createContext("/ready", exchange -> answer(exchange, services, Readiness::ready));
        server.createContext("/metrics", exchange -> send(exchange, OK, "text/plain; version=0.0.4", metrics.scrape()));
        server.start();
        return new OpsServer(server);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static HttpServer bind(String host, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), 0);
        } catch (BindException e) {
            throw new StartRefused(
                    "port " + port + " is taken on " + host + ": set READOUT_OPS_PORT or stop what uses it", e);
        } catch (IOException e) {
            throw new StartRefused("cannot listen on " + host + ":" + port + " (" + e.getMessage() + ")", e);
        }
    }

    private static void answer(HttpExchange exchange, List<Service> services, Function<Readiness, Boolean> question)
            throws IOException {
        Map<String, Readiness> states = new LinkedHashMap<>();
        services.forEach(service -> states.put(service.name(), service.readiness()));
        boolean yes = states.values().stream().allMatch(question::apply);
        send(exchange, yes ? OK : UNAVAILABLE, "application/json", Json.pretty(states) + "\n");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
