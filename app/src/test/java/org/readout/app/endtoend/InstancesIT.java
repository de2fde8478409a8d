package org.readout.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.app.run.Closing;
import org.readout.enrich.article.ArticleReader;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.topology.EnrichFunctions;
import org.readout.enrich.topology.EnrichService;
import org.readout.enrich.topology.EnrichSettings;
import org.readout.enrich.topology.Lane;
import org.readout.enrich.topology.Stage;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;

/**
 * {@code enrich} killed hard at random points, restarted, scaled from one instance to three and back, all while pages
 * flow, beside a run over the same pages that nobody disturbs.
 */
final class InstancesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final int PARTITIONS = 4;
    private static final int MOST_PROGRESS = 40;
    private static final int LONGEST_LIFE_MILLIS = 8_000;
    private static final Topics TOPICS = new Topics("kill.", PARTITIONS);
    private static final Lane CALM = Lane.candidate(TOPICS, "calm", Stage.ARTICLE, Optional.empty(), Optional.empty());

    /** With this the same points are tried again, as far as a machine repeats itself. */
    private static final long SEED = Long.getLong("readout.kill.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private final Metrics calmly = new Metrics(new SimpleMeterRegistry());
    private KafkaSettings kafka;

    @Test
    void killedAtRandomAndScaledToThreeAndBackItWritesWhatAnUndisturbedRunWrites() throws Exception {
        try (Closing closing = new Closing()) {
            EmbeddedBroker broker = closing.add(EmbeddedBroker.start(folder.resolve("kafka"), 0));
            kafka = KafkaSettings.local(broker.bootstrapServers());
            new TopicProvisioner(kafka, TOPICS).ensure();
            new TopicProvisioner(kafka, CALM.writes()).ensure();
            closing.add(calm()).start();
            Crowd crowd = closing.add(new Crowd(kafka, TOPICS, folder));
            PageFlow flow = closing.add(new PageFlow(kafka, TOPICS, calmly.received("article")::count));
            flow.start();
            disturb(crowd);
            Map<String, Integer> versions = flow.stop();
            crowd.expect(() -> awaitEverything(versions));
        } catch (Exception | AssertionError e) {
            throw new AssertionError("with -Dreadout.kill.seed=" + SEED + ": " + e.getMessage(), e);
        }
    }

    private void disturb(Crowd crowd) throws ExecutionException, InterruptedException {
        crowd.start(0);
        crowd.awaitProgress(someArticles());
        crowd.kill(0);
        crowd.start(0);
        crowd.killAfter(0, Duration.ofMillis(chance.nextInt(LONGEST_LIFE_MILLIS)));
        IntStream.range(0, 3).forEach(crowd::start);
        crowd.awaitAllAtWork();
        crowd.awaitProgress(someArticles());
        int victim = chance.nextInt(3);
        crowd.kill(victim);
        crowd.start(victim);
        crowd.awaitAllAtWork();
        crowd.awaitProgress(someArticles());
        crowd.end(1);
        crowd.kill(2);
        crowd.awaitAllAtWork();
        crowd.awaitProgress(someArticles());
    }

    private int someArticles() {
        return 1 + chance.nextInt(MOST_PROGRESS);
    }

    private EnrichService calm() {
        return new EnrichService(
                kafka,
                CALM,
                new EnrichSettings(Duration.ofMillis(100), 1, folder.resolve("calm"), 8, 1_000),
                new EnrichFunctions(new ArticleReader()::read, Detector.standard()::detect),
                calmly);
    }

    private void awaitEverything(Map<String, Integer> versions) {
        await().atMost(PATIENCE)
                .pollInterval(GLANCE)
                .untilAsserted(
                        () -> assertTheSame(versions, Written.read(kafka, TOPICS), Written.read(kafka, CALM.writes())));
    }

    private static void assertTheSame(Map<String, Integer> versions, Written disturbed, Written calm) {
        assertThat(Written.differing(counts(calm.articles()), versions))
                .as("articles that the undisturbed run has not written as often as they were published")
                .isEmpty();
        assertThat(Written.differing(disturbed.articles(), calm.articles()))
                .as("articles lost, written twice or otherwise")
                .isEmpty();
        assertThat(Written.differing(disturbed.mentions(), calm.mentions()))
                .as("articles whose mentions are lost, written twice or otherwise")
                .isEmpty();
        assertThat(Written.differing(calm.contacts(), calm.afresh()))
                .as("contacts of the undisturbed run that its mentions do not make")
                .isEmpty();
        assertThat(Written.differing(disturbed.contacts(), calm.contacts()))
                .as("contacts lost or otherwise")
                .isEmpty();
        assertThat(disturbed.events().values())
                .as("changes of a contact, each revision once")
                .allSatisfy(changes -> assertThat(
                                changes.stream().map(change -> change.contact().revision()))
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, changes.size()).boxed().toList()));
    }

    private static Map<String, Integer> counts(Map<String, List<String>> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach((key, values) -> counts.put(key, values.size()));
        return counts;
    }
}
