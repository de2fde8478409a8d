package org.readout.ingest.poll;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.Validators;
import org.readout.model.FeedId;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Small values for tests of polling. */
final class Samples {
    static final Instant NOON = Instant.parse("2025-06-03T12:00:00Z");
    static final URI FEED = URI.create("https://mfa.example/rss");
    static final Source BAKU = new Source(
            new SourceId("aze-mfa"),
            "Ministry of Foreign Affairs of Azerbaijan",
            SourceKind.MINISTRY,
            Optional.of(new Party("AZE")),
            ZoneId.of("Asia/Baku"),
            List.of("az", "en"));

    private Samples() {}

    static FeedSpec spec(ContentFrom content) {
        return new FeedSpec(new FeedId("aze-mfa#1"), BAKU, FEED, Optional.empty(), content);
    }

    /** One item as {@code guid|path|title|text|pubDate}, the last ones optional. */
    static String item(String guid, String path, String title, String text, String date) {
        return "<item><guid isPermaLink=\"false\">" + guid + "</guid><link>https://mfa.example/" + path
                + "</link><title>" + title + "</title><description>" + text + "</description><pubDate>" + date
                + "</pubDate></item>";
    }

    static String item(String name) {
        return item(name, name, "Title of " + name, "Text of " + name, "Tue, 03 Jun 2025 09:00:00 GMT");
    }

    static FetchOutcome feed(String... items) {
        return page("<rss version=\"2.0\"><channel><title>News</title>" + String.join("", items) + "</channel></rss>");
    }

    static FetchOutcome page(String body) {
        return new FetchOutcome.Fetched(
                FEED, 200, Map.of("content-type", "text/html"), body.getBytes(StandardCharsets.UTF_8), Validators.NONE);
    }
}
