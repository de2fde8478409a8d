package org.readout.jmh;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.enrich.detect.Detector;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.ContentHash;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Sentences a second from an English release's text to its mentions, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DetectBenchmark {
    private static final int SENTENCES = 8;
    private static final String TEXT =
            "Foreign Minister Elnur Kerimzade of Azerbaijan spoke by telephone today with the"
                    + " Foreign Minister of Kazakhstan, Daniyar Zhanseitov. The ministers discussed trade, transit and energy."
                    + " They stressed the importance of the Middle Corridor. The sides noted the growth of trade.\n\n"
                    + "Mr. Kerimzade thanked his Kazakh counterpart for his support. They exchanged views on regional security."
                    + " The ministers agreed to remain in contact. The next meeting will take place in Astana in December.";

    private final Detector detector = Detector.standard();
    private final Article article = new Article(
            new ArticleId("jmh"),
            1,
            ContentHash.of(TEXT),
            new Source(
                    new SourceId("aze-mfa"),
                    "Measured ministry",
                    SourceKind.MINISTRY,
                    Optional.of(new Party("AZE")),
                    ZoneId.of("Asia/Baku"),
                    List.of("en")),
            URI.create("https://mfa.example/1"),
            "en",
            "Telephone conversation with the Foreign Minister of Kazakhstan",
            TEXT,
            Instant.parse("2024-05-01T09:00:00Z"),
            Optional.empty(),
            List.of());

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public ArticleMentions sentences() {
        return detector.detect(article);
    }
}
