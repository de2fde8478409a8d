package org.readout.ingest.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.Validators;

final class CheckTest {
    private static final String LIST = """
            <ul><li><a href="/n/1">Minister speaks with counterpart</a> 3 June 2025</li><li><a href="/n/2">Minister meets the
            ambassador</a> 2 June 2025</li><li><a href="/n/3">Statement on the strait</a> 1 June 2025</li></ul>""";

    private final Map<String, FetchOutcome> web = new HashMap<>();
    private final List<FetchRequest> asked = new ArrayList<>();

    @Test
    void anEntryPointThatGivesEntriesIsToldWithTheirNumberAndTheNewestInTheSourcesZone() throws InterruptedException {
        stands("/news", LIST);
        assertThat(check("/news", "listing")).satisfies(checked -> {
            assertThat(checked.givesEntries()).isTrue();
            assertThat(checked.told()).isEqualTo("listing, 3 entries, newest 2025-06-02");
            assertThat(checked.movedTo()).isEmpty();
        });
        assertThat(asked).extracting(FetchRequest::purpose).containsExactly(FetchRequest.Purpose.PAGE);
    }

    @Test
    void aFeedThatAPageDeclaresIsTheAddressToWriteDown() throws InterruptedException {
        stands("/rss", "<html><link rel=alternate type=application/rss+xml href=/new.xml></html>");
        stands(
                "/new.xml",
                "<rss version='2.0'><channel><item><link>https://mfa.example/1</link></item></channel></rss>");
        Check.Checked checked = check("/rss", "feed");
        assertThat(checked.givesEntries()).isTrue();
        assertThat(checked.movedTo()).contains(URI.create("https://mfa.example/new.xml"));
    }

    @Test
    void whatGivesNothingSaysWhy() throws InterruptedException {
        stands("/empty", "<rss version='2.0'><channel></channel></rss>");
        assertThat(check("/empty", "feed").givesEntries()).isFalse();
        assertThat(check("/gone", "sitemap").told()).isEqualTo("status 404, nothing there");
    }

    private Check.Checked check(String path, String kind) throws InterruptedException {
        FeedSpec feed =
                Catalogue.read("""
                        sources:
                          - {id: a, name: A, kind: ministry, zone: Asia/Baku, feeds: [{url: "https://mfa.example%s", kind: %s}]}
                        """.formatted(path, kind), "sample").feeds().getFirst();
        return new Check(
                        request -> {
                            asked.add(request);
                            return web.getOrDefault(request.url().getPath(), new FetchOutcome.Gone(404));
                        },
                        Instant.parse("2025-06-04T12:00:00Z"))
                .of(feed);
    }

    private void stands(String path, String text) {
        web.put(
                path,
                new FetchOutcome.Fetched(
                        URI.create("https://mfa.example" + path),
                        200,
                        Map.of(),
                        text.getBytes(StandardCharsets.UTF_8),
                        Validators.NONE));
    }
}
