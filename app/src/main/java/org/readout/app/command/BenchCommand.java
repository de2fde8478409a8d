package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.bench.ExtractionBench;
import org.readout.app.bench.FeedsBench;
import org.readout.app.bench.HistoryBench;
import org.readout.app.bench.LatencyBench;
import org.readout.app.bench.PageMill;
import org.readout.app.bench.PassThrough;
import org.readout.app.bench.PipelineBench;
import org.readout.app.bench.PollingBench;
import org.readout.app.bench.RealTexts;
import org.readout.app.bench.StateBench;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.app.run.Closing;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.app.run.TemporaryFolder;
import org.readout.enrich.topology.LiveEnrich;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Service;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;
import org.readout.sink.runtime.SinkService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout bench}: measurements of the whole on the embedded broker, and of its stages. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures the pipeline on this machine.")
public final class BenchCommand {
    private static final long GLANCE_MILLIS = 50;

    /** From a page's arrival to its contact on the index topic. */
    @Command(
            name = "latency",
            mixinStandardHelpOptions = true,
            description = "Prints how long a page needs to become a contact on the index topic.")
    int latency(
            @Option(names = "--pages", defaultValue = "1000", description = "How many (${DEFAULT-VALUE}).") int pages,
            @Option(names = "--rate", defaultValue = "20", description = "Pages a second (${DEFAULT-VALUE}).") int rate)
            throws InterruptedException {
        try (Closing closing = Closing.atExit()) {
            RunSettings settings = settings(closing.add(TemporaryFolder.create("readout-bench")));
            KafkaSettings kafka = broker(closing, settings);
            startLive(closing, new Services(settings, kafka));
            new LatencyBench(kafka, settings.common().topics()).run(pages, rate, System.out);
        }
        return 0;
    }

    /** What importing years past does to the live flow. */
    @Command(
            name = "history",
            mixinStandardHelpOptions = true,
            description =
                    "Prints how long live pages need alone, beside an archive handed on at once, and beside an import.")
    int history(
            @Option(names = "--archived", defaultValue = "4000", description = "Older pages (${DEFAULT-VALUE}).")
                    int archived,
            @Option(names = "--pages", defaultValue = "600", description = "Live pages, at least (${DEFAULT-VALUE}).")
                    int pages,
            @Option(names = "--rate", defaultValue = "20", description = "Live pages a second (${DEFAULT-VALUE}).")
                    int rate)
            throws InterruptedException {
        try (Closing closing = Closing.atExit()) {
            RunSettings settings = settings(closing.add(TemporaryFolder.create("readout-bench")));
            KafkaSettings kafka = broker(closing, settings);
            startLive(closing, new Services(settings, kafka));
            return new HistoryBench(kafka, settings.common().topics(), System.out).run(archived, pages, rate) ? 0 : 1;
        }
    }

    /** What the stores hold. */
    @Command(
            name = "state",
            mixinStandardHelpOptions = true,
            description = "Prints how many bytes the stores and their changelogs take at two numbers of mentions.")
    int state(
            @Option(
                            names = "--mentions",
                            defaultValue = "20000",
                            description = "At the end; half of them are measured first (${DEFAULT-VALUE}).")
                    int mentions) {
        try (Closing closing = Closing.atExit()) {
            RunSettings settings = settings(closing.add(TemporaryFolder.create("readout-bench")));
            KafkaSettings kafka = broker(closing, settings);
            Services services = new Services(settings, kafka);
            closing.add(new StateBench(
                            kafka, settings.common().topics(), settings.common().data(), System.out))
                    .run(mentions, services::enrich);
        }
        return 0;
    }

    /** How polling treats sites, and what it costs. */
    @Command(
            name = "polling",
            mixinStandardHelpOptions = true,
            description =
                    "Prints how polling treats simulated sites over 30 days, what it misses, its speed and its memory.")
    int polling(
            @Option(names = "--feeds", defaultValue = "10000", description = "For the memory (${DEFAULT-VALUE}).")
                    int feeds)
            throws IOException, InterruptedException {
        return new PollingBench(System.out).run(feeds) ? 0 : 1;
    }

    /** From the pages topic to the contact index, beside its two bounds. */
    @Command(
            name = "pipeline",
            mixinStandardHelpOptions = true,
            description =
                    "Prints how many pages a second become contacts on the index topic, beside a bare pass-through of"
                            + " Kafka Streams and the pure functions in the same run.")
    int pipeline(
            @Option(names = "--pages", defaultValue = "100000", description = "How many (${DEFAULT-VALUE}).") int pages,
            @Option(
                            names = "--texts",
                            paramLabel = "DOCS",
                            description =
                                    "Real releases to fill the pages with, one document a line; else invented text.")
                    Path texts)
            throws InterruptedException {
        PageMill mill = texts == null ? PageMill.plain() : RealTexts.mill(texts);
        try (Closing closing = Closing.atExit()) {
            RunSettings settings = settings(closing.add(TemporaryFolder.create("readout-bench")));
            KafkaSettings kafka = broker(closing, settings);
            Topics topics = settings.common().topics();
            PipelineBench bench = new PipelineBench(kafka, topics, mill, pages, System.out);
            bench.prepare();
            double pure = bench.pure();
            PassThrough bare = new PassThrough(
                    kafka,
                    topics,
                    settings.enrich().stateDirectory(),
                    settings.enrich().commitInterval());
            double passed = bench.passThrough(bare, bare.topic());
            Services services = new Services(settings, kafka);
            double pipeline = bench.pipeline(List.of(services.enrich(), services.projection()));
            bench.verdict(pipeline, Math.min(pure, passed));
        }
        return 0;
    }

    /** How many of the public feed cases are read as they should be. */
    @Command(
            name = "feeds",
            mixinStandardHelpOptions = true,
            description = "Prints how many of the public feed-parsing cases are read as they should be.")
    int feeds(
            @Option(
                            names = "--shared",
                            defaultValue = "${env:READOUT_SHARED:-../shared}",
                            description = "The folder with bench/feeds (${DEFAULT-VALUE}).")
                    Path shared)
            throws InterruptedException {
        return FeedsBench.run(shared.resolve("bench/feeds"));
    }

    /** How well and how fast articles are read out of pages. */
    @Command(
            name = "extraction",
            mixinStandardHelpOptions = true,
            description = "Prints how well and how fast articles are read out of the public benchmark's pages.")
    int extraction(
            @Option(
                            names = "--shared",
                            defaultValue = "${env:READOUT_SHARED:-../shared}",
                            description = "The folder with bench/extraction (${DEFAULT-VALUE}).")
                    Path shared) {
        ExtractionBench.of(shared.resolve("bench/extraction")).run(System.out);
        return 0;
    }

    private static KafkaSettings broker(Closing closing, RunSettings settings) {
        EmbeddedBroker broker =
                closing.add(EmbeddedBroker.start(settings.common().data().resolve("kafka"), 0));
        KafkaSettings kafka = KafkaSettings.local(broker.bootstrapServers());
        new TopicProvisioner(kafka, settings.common().topics()).ensure();
        return kafka;
    }

    private static RunSettings settings(TemporaryFolder folder) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("READOUT_DATA", folder.path().toString());
        environment.put("READOUT_HTTP_PORT", "0");
        return RunSettings.from(environment);
    }

    private static void startLive(Closing closing, Services services) throws InterruptedException {
        SinkService sink = closing.add(services.sink());
        LiveEnrich enrich = closing.add(services.enrich());
        sink.start();
        enrich.start();
        untilReady(List.of(sink, enrich));
    }

    private static void untilReady(List<Service> services) throws InterruptedException {
        while (!services.stream().allMatch(service -> service.readiness().ready())) {
            Thread.sleep(GLANCE_MILLIS);
        }
    }
}
