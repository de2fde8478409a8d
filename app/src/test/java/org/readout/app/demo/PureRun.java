package org.readout.app.demo;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.enrich.article.ArticleReader;
import org.readout.enrich.article.PageReading;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.match.BatchRun;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReader;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.Item;
import org.readout.ingest.poll.PageIds;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.Entry;
import org.readout.model.Page;

/** The demo's story read by the pure functions alone: no broker, no scheduler, a clock that the test moves. */
final class PureRun {
    private static final Duration STEP = Duration.ofSeconds(2);

    private final DemoWorld world;
    private final SettableClock clock;
    private final Visitor visitor;
    private final Detector detector = Detector.standard();
    private final Map<URI, Entry> entries = new LinkedHashMap<>();
    private final Map<URI, FeedSpec> feeds = new LinkedHashMap<>();

    PureRun(DemoWorld world, SettableClock clock) {
        this.world = world;
        this.clock = clock;
        this.visitor = Visitor.to(world);
    }

    /** Follows all feeds to the story's end and answers what its pages then say. */
    List<ArticleMentions> mentions() {
        List<FeedSpec> all =
                Catalogue.read(world.sourcesYaml(), "the demo's sources").feeds();
        while (!world.finished()) {
            all.forEach(this::poll);
            clock.advance(STEP);
        }
        all.forEach(this::poll);
        List<ArticleMentions> found = new ArrayList<>();
        entries.forEach((link, entry) -> read(link, entry).ifPresent(found::add));
        return found;
    }

    static List<Contact> contacts(List<ArticleMentions> mentions) {
        return BatchRun.contacts(mentions);
    }

    private void poll(FeedSpec feed) {
        HttpResponse<byte[]> answer = visitor.get(feed.url().getPath());
        FeedDocument document = new FeedDocument(
                Optional.of(feed.url()), Map.of(), answer.body(), feed.source().zone());
        if (answer.statusCode() == 200 && FeedReader.read(document) instanceof FeedReading.Feed read) {
            read.items().stream().map(Item::entry).flatMap(Optional::stream).forEach(entry -> {
                entries.put(entry.link(), entry);
                feeds.put(entry.link(), feed);
            });
        }
    }

    private Optional<ArticleMentions> read(URI link, Entry entry) {
        HttpResponse<byte[]> answer = visitor.get(link.getPath());
        FeedSpec feed = feeds.get(link);
        Page page = new Page(
                PageIds.of(link),
                feed.source(),
                feed.id(),
                link,
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                clock.instant(),
                clock.instant(),
                Optional.of(entry),
                answer.body());
        return new ArticleReader().read(page) instanceof PageReading.Read read
                ? Optional.of(detector.detect(read.article()))
                : Optional.empty();
    }
}
