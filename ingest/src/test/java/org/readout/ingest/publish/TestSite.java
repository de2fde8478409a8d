package org.readout.ingest.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ministry's web site on loopback: a feed of the pages it is given. */
final class TestSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile List<String> listed = List.of();

    private TestSite(HttpServer server) {
        this.server = server;
    }

    static TestSite start() throws IOException {
        TestSite site = new TestSite(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        site.server.createContext("/", site::answer);
        site.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.server.start();
        return site;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Puts the pages into the feed. */
    void list(String... names) {
        Stream.of(names).forEach(name -> pages.putIfAbsent("/" + name, "<html><title>" + name + "</title></html>"));
        listed = List.of(names);
    }

    void remove(String name) {
        pages.remove("/" + name);
    }

    /** How often a path was asked for. */
    long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String body = path.equals("/rss") ? feed() : pages.get(path);
        byte[] bytes = (body == null ? "not here" : body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String feed() {
        return listed.stream()
                .map(name -> "<item><guid>" + address() + "/" + name + "</guid><link>" + address() + "/" + name
                        + "</link><title>" + name + "</title></item>")
                .collect(Collectors.joining(
                        "", "<rss version=\"2.0\"><channel><title>News</title>", "</channel></rss>"));
    }
}
