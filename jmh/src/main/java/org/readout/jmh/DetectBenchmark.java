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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
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

/**
 * Sentences a second from a release's text to its mentions, on one core; {@code -prof gc} tells the bytes allocated for each
 * sentence, of which an article has {@value #SENTENCES}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DetectBenchmark {
    private static final int SENTENCES = 8;

    /** The same release twice: a call with its day, what it was about, and what is to come. */
    private enum Release {
        ENGLISH(
                "en",
                "Telephone conversation with the Foreign Minister of Kazakhstan",
                "Foreign Minister Elnur Kerimzade of Azerbaijan spoke by telephone today with the"
                        + " Foreign Minister of Kazakhstan, Daniyar Zhanseitov. The ministers discussed trade, transit and energy."
                        + " They stressed the importance of the Middle Corridor. The sides noted the growth of trade.\n\n"
                        + "Mr. Kerimzade thanked his Kazakh counterpart for his support. They exchanged views on regional security."
                        + " The ministers agreed to remain in contact. The next meeting will take place in Astana in December."),
        RUSSIAN(
                "ru",
                "О телефонном разговоре с Министром иностранных дел Республики Казахстан",
                "30 апреля состоялся телефонный разговор Министра иностранных дел Азербайджанской Республики Эльнура Керимзаде"
                        + " с Министром иностранных дел Республики Казахстан Данияром Жансеитовым. Министры обсудили торговлю,"
                        + " транзит и энергетику. Была подчёркнута важность Среднего коридора. Стороны отметили рост товарооборота.\n\n"
                        + "Э.Керимзаде поблагодарил своего казахстанского коллегу за поддержку. Состоялся обмен мнениями о"
                        + " региональной безопасности. Министры условились продолжать контакты. Следующая встреча пройдёт в Астане"
                        + " в декабре.");

        private final String language;
        private final String title;
        private final String text;

        Release(String language, String title, String text) {
            this.language = language;
            this.title = title;
            this.text = text;
        }

        Article article() {
            return new Article(
                    new ArticleId("jmh"),
                    1,
                    ContentHash.of(title, text),
                    new Source(
                            new SourceId("aze-mfa"),
                            "Measured ministry",
                            SourceKind.MINISTRY,
                            Optional.of(new Party("AZE")),
                            ZoneId.of("Asia/Baku"),
                            List.of(language)),
                    URI.create("https://mfa.example/1"),
                    language,
                    title,
                    text,
                    Instant.parse("2024-05-01T09:00:00Z"),
                    Optional.empty(),
                    List.of());
        }
    }

    @Param({"ENGLISH", "RUSSIAN"})
    private String release;

    private final Detector detector = Detector.standard();
    private Article article;

    /** A release in which nothing is found would measure nothing. */
    @Setup
    public void read() {
        article = Release.valueOf(release).article();
        if (detector.detect(article).mentions().isEmpty()) {
            throw new IllegalStateException("no contact is found in the " + release + " release");
        }
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public ArticleMentions sentences() {
        return detector.detect(article);
    }
}
