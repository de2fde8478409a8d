package org.readout.app.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.readout.enrich.article.Extraction;
import org.readout.enrich.article.ExtractionScore;
import org.readout.enrich.article.Extractor;
import org.readout.enrich.article.Landmarks;
import org.readout.model.Json;
import org.readout.runtime.StartRefused;
import tools.jackson.databind.JsonNode;

/**
 * Reads the pages of the public article-extraction benchmark: how well, against their true texts, and how fast, against
 * the bare parse of the same pages.
 *
 * <p>Speed is this thread's CPU time in turns with the parse, in one process, once both are warm: a busy machine slows both
 * alike.
 */
public final class ExtractionBench {
    private static final URI ADDRESS = URI.create("https://news.example/1");
    private static final String ENDING = ".html.gz";
    private static final int WARM = 20;
    private static final int TURNS = 40;
    private static final double MILLIS = 1e6;

    private final Extractor extractor = new Extractor();
    private final List<Sample> samples;

    /** What was read last, kept so that no compiler leaves the work out. */
    private volatile Object last;

    private record Sample(byte[] html, String text) {}

    private ExtractionBench(List<Sample> samples) {
        this.samples = samples;
    }

    /** The benchmark on the pages of this folder, which holds {@code html} and {@code ground-truth.json}. */
    public static ExtractionBench of(Path folder) {
        Path truth = folder.resolve("ground-truth.json");
        if (!Files.isRegularFile(truth)) {
            throw new StartRefused("no pages to measure with: there is no " + truth.toAbsolutePath()
                    + "; name the folder with --shared or READOUT_SHARED");
        }
        try (Stream<Path> files = Files.list(folder.resolve("html"))) {
            JsonNode texts = Json.mapper().readTree(Files.readString(truth));
            return new ExtractionBench(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> new Sample(bytes(file), text(file, texts)))
                    .toList());
        } catch (IOException e) {
            throw new StartRefused("cannot read the pages in " + folder + " (" + e + ")", e);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String text(Path file, JsonNode texts) {
        String id = file.getFileName().toString().replace(ENDING, "");
        return texts.path(id).path("articleBody").asString();
    }

    /** Measures and prints. */
    public void run(PrintStream out) {
        ExtractionScore score = score();
        out.printf(
                "%d pages: F1 %.3f, precision %.3f, recall %.3f, empty %d%n",
                score.pages(), score.f1(), score.precision(), score.recall(), score.empty());
        long parse = 0;
        long extract = 0;
        for (int turn = 0; turn < WARM + TURNS; turn++) {
            long parsing = cpuOf(this::parse);
            long extracting = cpuOf(this::extract);
            parse += turn < WARM ? 0 : parsing;
            extract += turn < WARM ? 0 : extracting;
        }
        double pages = MILLIS * TURNS * samples.size();
        out.printf(
                "CPU a page: %.2f ms, Jsoup.parse alone %.2f ms, ratio %.2f (%d turns after %d to warm up)%n",
                extract / pages, parse / pages, (double) extract / parse, TURNS, WARM);
    }

    private ExtractionScore score() {
        return ExtractionScore.of(samples.stream()
                .map(sample ->
                        ExtractionScore.OfPage.of(sample.text(), read(sample).text()))
                .toList());
    }

    private static long cpuOf(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private Extraction read(Sample sample) {
        return extractor.extract(sample.html(), Optional.of("text/html; charset=utf-8"), ADDRESS, Landmarks.NONE);
    }

    private void extract() {
        samples.forEach(sample -> last = read(sample));
    }

    private void parse() {
        for (Sample sample : samples) {
            try {
                last = Jsoup.parse(new ByteArrayInputStream(sample.html()), null, ADDRESS.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory cannot be read", e);
            }
        }
    }
}
