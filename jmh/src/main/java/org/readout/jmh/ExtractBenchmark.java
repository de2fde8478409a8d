package org.readout.jmh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.readout.enrich.article.ArticleReader;
import org.readout.model.FeedId;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** All pages of the article-extraction test set: from bytes to articles, and from bytes to Jsoup's tree alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class ExtractBenchmark {
    private static final Instant THEN = Instant.parse("2024-05-01T09:00:00Z");
    private static final URI URL = URI.create("https://news.example/1");
    private static final Source SOURCE = new Source(
            new SourceId("measured"), "Measured", SourceKind.AGENCY, Optional.empty(), ZoneId.of("UTC"), List.of("en"));

    private final ArticleReader reader = new ArticleReader();
    private final List<Page> pages = SharedFiles.in("bench/extraction/html", ".html.gz").stream()
            .map(ExtractBenchmark::page)
            .toList();

    @Benchmark
    public void articles(Blackhole hole) {
        pages.forEach(page -> hole.consume(reader.read(page)));
    }

    @Benchmark
    public void bareJsoup(Blackhole hole) throws IOException {
        for (Page page : pages) {
            hole.consume(Jsoup.parse(new ByteArrayInputStream(page.body()), null, URL.toString()));
        }
    }

    private static Page page(byte[] body) {
        return new Page(
                new PageId("measured"),
                SOURCE,
                new FeedId("measured"),
                URL,
                200,
                "text/html; charset=utf-8",
                THEN,
                THEN,
                Optional.empty(),
                body);
    }
}
