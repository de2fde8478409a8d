package org.readout.app.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A test's web client for one demo world. */
record Visitor(HttpClient http, int port) {

    static Visitor to(DemoWorld world) {
        return new Visitor(HttpClient.newHttpClient(), world.port());
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("no answer for " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + path, e);
        }
    }

    int status(String path) {
        return get(path).statusCode();
    }

    String text(String path) {
        return text(path, StandardCharsets.UTF_8);
    }

    String text(String path, Charset charset) {
        return new String(get(path).body(), charset);
    }

    Document xml(String path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(get(path).body()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(path + " is not XML", e);
        }
    }
}
