package org.readout.enrich.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.readout.model.Entry;
import org.readout.model.FeedId;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Small pages for tests, of an invented ministry in UTC. */
final class Pages {
    static final Instant FETCHED = Instant.parse("2024-06-01T12:00:00Z");
    static final Instant FIRST_SEEN = Instant.parse("2024-06-01T11:00:00Z");
    static final URI ADDRESS = URI.create("https://mfa.example/news/one");

    private Pages() {}

    static Source source(String zone, List<String> languages, Optional<String> country) {
        return new Source(
                new SourceId("mfa"),
                "Ministry",
                SourceKind.MINISTRY,
                country.map(Party::new),
                ZoneId.of(zone),
                languages);
    }

    static Page page(Source source, byte[] body, Optional<Entry> entry) {
        return page(source, 200, "text/html", body, entry);
    }

    static Page page(String html) {
        return page(html, 200, "text/html; charset=utf-8");
    }

    static Page page(String body, int status, String contentType) {
        Source source = source("UTC", List.of("en"), Optional.empty());
        return page(source, status, contentType, body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Page page(Source source, int status, String contentType, byte[] body, Optional<Entry> entry) {
        return new Page(
                new PageId(ADDRESS.toString()),
                source,
                new FeedId("mfa-feed"),
                ADDRESS,
                status,
                contentType,
                FETCHED,
                FIRST_SEEN,
                entry,
                body);
    }

    static Entry entry(String title, Optional<Instant> published) {
        return new Entry(
                ADDRESS.toString(), ADDRESS, title, published, Optional.empty(), "", "", Optional.empty(), List.of());
    }
}
