package org.readout.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.feed.FeedReading.Feed;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Feeds made to hurt whoever reads them: they end in bounded time, unfold into nothing and lead nowhere. */
final class HostileFeedTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final URI URL = URI.create("https://mfa.example/feed");
    private static final String ITEM = "<item><title>Call</title><link>https://mfa.example/1</link></item>";

    @Test
    void aBillionLaughsStayUntold() {
        String laughs = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY lol" + i + " \"" + ("&lol" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("\n", "<!ENTITY lol0 \"lol\">\n", "\n"));
        Feed feed =
                feed("<?xml version=\"1.0\"?><!DOCTYPE rss [" + laughs + "]>" + rss("<title>&lol9;</title>" + ITEM));
        assertThat(feed.title()).contains("&lol9;");
        assertThat(feed.items()).hasSize(1);
    }

    @Test
    void oneLargeEntityNamedManyTimesIsNotRepeated() {
        String large = "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
        Feed feed = feed(large + rss("<title>" + "&a;".repeat(100_000) + "</title>" + ITEM));
        assertThat(feed.title().orElseThrow()).hasSize(300_000);
    }

    @Test
    void nothingIsFetchedForEntitiesAndDocumentTypes(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "do not tell");
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            for (String padding : List.of("", "<!--" + " ".repeat(10_000) + "-->")) {
                String text = "<?xml version=\"1.0\"?>" + padding + "<!DOCTYPE rss SYSTEM \"" + site + "/dtd\" ["
                        + "<!ENTITY % all SYSTEM \"" + site + "/parameter\">%all;"
                        + "<!ENTITY web SYSTEM \"" + site + "/entity\">"
                        + "<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<?xml-stylesheet href=\"" + site + "/style\"?>"
                        + "<rss version=\"2.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel>"
                        + "<title>&web;&file;<xi:include parse=\"text\" href=\"" + secret.toUri() + "\"/></title>"
                        + ITEM + "</channel></rss>";
                assertThat(whatACarelessParserAsksFor(text, asked)).isNotEmpty();
                Feed feed = feed(text);
                assertThat(feed.title().orElseThrow()).doesNotContain("do not tell");
                assertThat(feed.items()).hasSize(1);
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).isEmpty();
    }

    /** Shows that the trap is one. */
    private static List<String> whatACarelessParserAsksFor(String text, List<String> asked) {
        try {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(null);
            parser.parse(new InputSource(new StringReader(text)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            // The trap answers 404, which ends the parser's reading.
        }
        List<String> fetched = List.copyOf(asked);
        asked.clear();
        return fetched;
    }

    @Test
    void documentTypesWithoutAnEndAreBounded() {
        read("<!DOCTYPE rss [".repeat(400_000));
        read("<!".repeat(3_000_000));
        read("<!DOCTYPE rss [" + "]>[".repeat(2_000_000) + rss(ITEM));
    }

    @Test
    void elementsInElementsAreBounded() {
        read("<rss><channel>" + "<item>".repeat(900_000));
        read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">" + "<div>".repeat(900_000));
        read(rss("<item><description>" + "&lt;div&gt;".repeat(500_000) + "</description></item>"));
        read("[".repeat(4_000_000));
        read("{\"items\":".repeat(800_000));
    }

    @Test
    void namespacesInNamespacesAreBounded() {
        read("<rss><channel>"
                + IntStream.range(0, 150_000)
                        .mapToObj(i -> "<n" + i + ":a xmlns:n" + i + "=\"urn:" + i + "\">")
                        .collect(Collectors.joining()));
    }

    @Test
    void attributesWithoutEndAreBounded() {
        read("<rss "
                + IntStream.range(0, 500_000).mapToObj(i -> "a" + i + "=\"\" ").collect(Collectors.joining())
                + "><channel>" + ITEM + "</channel></rss>");
    }

    private static String rss(String inside) {
        return "<rss version=\"2.0\"><channel>" + inside + "</channel></rss>";
    }

    private static Feed feed(String text) {
        return (Feed) read(text);
    }

    private static FeedReading read(String text) {
        assertThat(text.length()).isLessThan(FeedReader.LARGEST);
        return assertTimeoutPreemptively(BOUND, () -> FeedReader.read(FeedDocument.of(URL, text)));
    }
}
