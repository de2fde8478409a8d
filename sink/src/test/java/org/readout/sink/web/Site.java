package org.readout.sink.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.runtime.Readiness;
import org.readout.runtime.Topics;
import org.readout.sink.Samples;
import org.readout.sink.index.ContactIndex;

/** A real server on a free port over an index, asked as a browser or a program asks. */
public final class Site implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ContactIndex index;
    private final Server server;
    private Readiness readiness = Readiness.READY;

    private Site(ContactIndex index) {
        this.index = index;
        this.server = new Server(index, InstantSource.fixed(Samples.NOW), Topics.standard(), () -> readiness);
        server.start("127.0.0.1", 0);
    }

    public static Site of(ContactIndex index) {
        return new Site(index);
    }

    public static Site showcase() {
        return new Site(Showcase.filled());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    public HttpResponse<String> options(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());
    }

    public void waitsFor(String what) {
        readiness = new Readiness(true, List.of(what));
    }

    public int port() {
        return server.port();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        index.close();
        client.close();
    }
}
