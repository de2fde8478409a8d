package org.readout.jmh;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReader;
import org.readout.ingest.feed.FeedReading;

/** The shortest document of a ministry's real feed, 38 kB: read by us and by Rome. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class FeedBenchmark {
    private final byte[] bytes = SharedFiles.in("data/state-feed", ".xml").stream()
            .min(Comparator.comparingInt(document -> document.length))
            .orElseThrow();

    @Benchmark
    public FeedReading ours() {
        return FeedReader.read(new FeedDocument(
                Optional.of(URI.create("https://ministry.example/feed")),
                Map.of("content-type", "application/rss+xml"),
                bytes,
                ZoneId.of("UTC")));
    }

    @Benchmark
    public SyndFeed rome() throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }
}
