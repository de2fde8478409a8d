package org.readout.enrich.topology;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Readiness;
import org.readout.runtime.Service;
import org.readout.runtime.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code enrich} as it is run for good: the topology on whichever lane is live.
 *
 * <p>It follows the live-lane topic. While a promotion is under way it rests; when the promotion is settled it goes on
 * with the promoted lane, whose state the replay has built.
 */
public final class LiveEnrich implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(LiveEnrich.class);
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final Duration END_WITHIN = Duration.ofSeconds(1);

    private final KafkaConsumer<String, LiveLane> consumer;
    private final TopicPartition topic;
    private final Function<Lane, EnrichService> lanes;
    private final Topics topics;
    private final Thread follower;
    private volatile Readiness resting = Readiness.waiting("enrich: not started");
    private volatile Optional<EnrichService> running = Optional.empty();

    /** @param lanes makes the service of a lane, not yet started */
    public LiveEnrich(KafkaSettings kafka, Topics topics, Function<Lane, EnrichService> lanes) {
        this.consumer = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                JsonSerde.of(LiveLane.class).deserializer());
        this.topic = new TopicPartition(topics.liveLane().name(), 0);
        this.topics = topics;
        this.lanes = lanes;
        this.follower = Thread.ofPlatform().name("enrich-lane").unstarted(this::follow);
    }

    @Override
    public String name() {
        return "enrich";
    }

    @Override
    public void start() {
        follower.start();
    }

    @Override
    public Readiness readiness() {
        return running.map(EnrichService::readiness).orElse(resting);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            follower.join(END_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rest(Readiness.waiting("enrich: stopped"));
    }

    private void follow() {
        try (consumer) {
            consumer.assign(List.of(topic));
            consumer.seekToBeginning(List.of(topic));
            become(latest(LiveLane.ORIGINAL));
            while (true) {
                ConsumerRecords<String, LiveLane> news = consumer.poll(GLANCE);
                news.forEach(lane -> become(lane.value()));
            }
        } catch (WakeupException e) {
            LOG.debug("told to end");
        } catch (RuntimeException e) {
            LOG.error("enrich: stopped by a fault; see runbook#enrich-broken", e);
            rest(Readiness.broken("enrich: stopped by a fault: " + e + "; see runbook#enrich-broken"));
        }
    }

    private LiveLane latest(LiveLane otherwise) {
        long end = consumer.endOffsets(List.of(topic)).get(topic);
        LiveLane latest = otherwise;
        while (consumer.position(topic) < end) {
            for (var record : consumer.poll(GLANCE)) {
                latest = record.value();
            }
        }
        return latest;
    }

    private void become(LiveLane lane) {
        rest(Readiness.waiting("enrich: candidate " + lane.name()
                + " is being promoted; if that was broken off, start readout promote " + lane.name() + " again"));
        if (lane.settled()) {
            LOG.info("enrich: on the {} lane", lane.name().isEmpty() ? "original" : lane.name());
            EnrichService service = lanes.apply(Lane.live(topics, lane));
            service.start();
            running = Optional.of(service);
        }
    }

    private synchronized void rest(Readiness why) {
        resting = why;
        Optional<EnrichService> ended = running;
        running = Optional.empty();
        ended.ifPresent(EnrichService::close);
    }
}
