package org.readout.app.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.readout.runtime.KafkaSettings;

/** The packaged product in a process of its own, as {@code ./readout} would start it, so that it can be killed. */
final class ReadoutProcess implements AutoCloseable {
    /** Matches {@code Readout   http://127.0.0.1:41337/}. */
    private static final Pattern WEB = Pattern.compile("Readout +http://127\\.0\\.0\\.1:(\\d+)/");
    /** Matches {@code Kafka     127.0.0.1:41338}. */
    private static final Pattern KAFKA = Pattern.compile("Kafka +(127\\.0\\.0\\.1:\\d+)");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_COMPLAINTS = 30;

    private final Process process;
    private final Path output;

    private ReadoutProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts {@code readout demo} on this folder, logging to this file, and returns once it has told its addresses. */
    static ReadoutProcess demo(Path data, Path output, int pace) {
        ReadoutProcess started =
                start(output, Map.of(), "demo", "--data", data.toString(), "--pace", Integer.toString(pace));
        await().atMost(PATIENCE).until(() -> started.said(KAFKA).isPresent() || !started.process.isAlive());
        return started;
    }

    /** Starts {@code readout enrich} with these settings, logging to this file. */
    static ReadoutProcess enrich(Map<String, String> settings, Path output) {
        return start(output, settings, "enrich");
    }

    private static ReadoutProcess start(Path output, Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("readout.dist") + "/*",
                "org.readout.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("READOUT_") || name.startsWith("KAFKA_"));
        builder.environment().put("READOUT_HTTP_PORT", "0");
        builder.environment().put("READOUT_OPS_PORT", "0");
        builder.environment().putAll(settings);
        try {
            return new ReadoutProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command, e);
        }
    }

    String webAddress() {
        return "http://127.0.0.1:" + said(WEB).orElseThrow(this::silent) + "/";
    }

    KafkaSettings kafka() {
        return KafkaSettings.local(said(KAFKA).orElseThrow(this::silent));
    }

    boolean hasEnded() {
        return !process.isAlive();
    }

    /** Adds what the process complained about to an expectation that is not met. */
    void expect(Runnable expectation) {
        try {
            expectation.run();
        } catch (ConditionTimeoutException | TerminalFailureException | AssertionError e) {
            String state = process.isAlive() ? "the process runs" : "the process ended with " + process.exitValue();
            throw new AssertionError(e.getMessage() + "\n" + state + "; it said:\n" + complaints(), e);
        }
    }

    private String complaints() {
        try (Stream<String> lines = Files.lines(output)) {
            List<String> all = lines.filter(line -> line.contains("WARN") || line.contains("ERROR"))
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - MOST_COMPLAINTS), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + output, e);
        }
    }

    /** As {@code kill -9} does it. */
    void killHard() {
        process.destroyForcibly().onExit().join();
    }

    /** The same when this much of its life has passed, wherever it is then. */
    void killHardAfter(Duration life) throws InterruptedException {
        if (process.waitFor(life.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("ended by itself with " + process.exitValue() + "; it said:\n" + complaints());
        }
        killHard();
    }

    /** As Ctrl-C does it; answers how long the end took. */
    Duration endCleanly() throws InterruptedException {
        long begun = System.nanoTime();
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running a minute after SIGTERM");
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() {
        killHard();
    }

    private Optional<String> said(Pattern pattern) {
        try (BufferedReader lines = Files.newBufferedReader(output)) {
            return lines.lines()
                    .map(pattern::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + output, e);
        }
    }

    private AssertionError silent() {
        try {
            return new AssertionError("readout did not say where it listens:\n" + Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + output, e);
        }
    }
}
