package org.readout.app.replay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.enrich.topology.Adoption;
import org.readout.enrich.topology.Lane;
import org.readout.enrich.topology.LiveLane;
import org.readout.enrich.topology.Stage;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.Json;
import org.readout.runtime.CloudEvents;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Service;
import org.readout.runtime.StartRefused;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/**
 * Makes a candidate the live one.
 *
 * <p>Every {@code enrich} is asked to rest; the candidate takes in what has come since; then, in one transaction, one
 * change is published for each difference, the articles and mentions become the candidate's, and the live lane is the
 * candidate's. Broken off at any point, it is finished by starting it again.
 */
public final class Promotion {
    /** Says on each record that it comes of a promotion, and of which. */
    public static final String HEADER = "ce_replay";

    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRANSACTION_MILLIS = 300_000;

    private final KafkaSettings kafka;
    private final Topics topics;
    private final Candidate candidate;
    private final Consumer<String> told;

    public Promotion(KafkaSettings kafka, Topics topics, Candidate candidate, Consumer<String> told) {
        this.kafka = kafka;
        this.topics = topics;
        this.candidate = candidate;
        this.told = told;
        if (!candidate.stage().equals(Stage.ARTICLE)
                || candidate.from().isPresent()
                || candidate.to().isPresent()) {
            throw new StartRefused("only a replay of everything can go on as the live one, and this is " + candidate
                    + ": replay again from stage article without bounds");
        }
    }

    /**
     * Returns when the candidate is live.
     *
     * @param lane makes the topology on the candidate's lane, for what has come since the replay
     */
    public Differences run(Supplier<? extends Service> lane) throws InterruptedException {
        LiveLane next = next(Live.lane(kafka, topics));
        LiveLane former = new LiveLane(next.former(), "", "", true);
        try (KafkaProducer<String, byte[]> producer = producer()) {
            producer.initTransactions();
            write(producer, () -> send(producer, topics.liveLane(), LiveLane.KEY, next));
            told.accept("waiting for enrich to rest");
            untilResting(Lane.live(topics, former).application());
            catchUp(lane);
            Differences differences = new Comparison(kafka, topics).ofAll(candidate);
            write(producer, () -> publish(producer, next, differences));
            new Discard(kafka, topics).afterPromotion(candidate, former);
            return differences;
        }
    }

    /** The promotion to be made, or the one to be finished. */
    private LiveLane next(LiveLane live) {
        if (live.settled() && live.name().equals(candidate.name())) {
            throw new StartRefused(candidate.name() + " is the live one already");
        }
        if (!live.settled() && !live.name().equals(candidate.name())) {
            throw new StartRefused("the promotion of " + live.name()
                    + " was broken off: finish it first (readout promote " + live.name() + ")");
        }
        return live.settled() ? new LiveLane(candidate.name(), Instant.now().toString(), live.name(), false) : live;
    }

    private void catchUp(Supplier<? extends Service> lane) throws InterruptedException {
        try (Service service = lane.get()) {
            new Replay(kafka, topics, candidate).run(service, told);
        }
    }

    private void publish(KafkaProducer<String, byte[]> producer, LiveLane next, Differences differences) {
        Topics own = topics.candidate(candidate.name());
        differences.all().forEach(difference -> publish(producer, difference.change()));
        replace(producer, topics.articles(), own.articles(), Article.class);
        replace(producer, topics.mentions(), own.mentions(), ArticleMentions.class);
        adoptions(next, differences)
                .forEach(adoption ->
                        send(producer, topics.adoptions(), adoption.block().value(), adoption));
        send(producer, topics.liveLane(), LiveLane.KEY, next.settle());
    }

    /** The change itself, and who answers for an id that it ends or who need not any more. */
    private void publish(KafkaProducer<String, byte[]> producer, ContactChange change) {
        String id = change.contact().id().value();
        send(producer, topics.contactEvents(), id, change);
        switch (change) {
            case ContactChange.Merged merged ->
                send(
                        producer,
                        topics.contactAliases(),
                        id,
                        new ContactAlias(
                                merged.contact().id(),
                                merged.contact().successor().orElseThrow()));
            case ContactChange.Announced announced -> send(producer, topics.contactAliases(), id, null);
            case ContactChange.Revised revised -> {}
            case ContactChange.Split split -> {}
            case ContactChange.Retracted retracted -> {}
        }
    }

    /** Every id that consumers have seen, at the revision they have seen last. */
    private Collection<Adoption> adoptions(LiveLane next, Differences differences) {
        Map<String, Adoption> adoptions = new HashMap<>();
        Stored.each(kafka, topics.contactEvents(), ContactChange.class, (id, change) -> adopt(adoptions, next, change));
        differences.all().forEach(difference -> adopt(adoptions, next, difference.change()));
        return adoptions.values();
    }

    private static void adopt(Map<String, Adoption> adoptions, LiveLane next, ContactChange change) {
        Contact contact = change.contact();
        adoptions.put(
                contact.id().value(),
                Comparison.isEnd(change)
                        ? Adoption.ended(next.promotion(), contact)
                        : Adoption.alive(next.promotion(), contact));
    }

    private <T> void replace(KafkaProducer<String, byte[]> producer, TopicSpec live, TopicSpec own, Class<T> type) {
        Map<String, T> wanted = Stored.latest(kafka, own, type);
        Map<String, T> there = Stored.latest(kafka, live, type);
        wanted.forEach((key, value) -> {
            if (!value.equals(there.get(key))) {
                send(producer, live, key, value);
            }
        });
        there.keySet().stream().filter(key -> !wanted.containsKey(key)).forEach(key -> send(producer, live, key, null));
    }

    private void send(KafkaProducer<String, byte[]> producer, TopicSpec topic, String key, Object value) {
        Instant now = Instant.now();
        Headers headers = CloudEvents.headers("promotion", "replay", key + "@" + now, now);
        headers.add(HEADER, candidate.name().getBytes(StandardCharsets.UTF_8));
        producer.send(new ProducerRecord<>(topic.name(), null, key, value == null ? null : Json.bytes(value), headers));
    }

    private static void write(KafkaProducer<String, byte[]> producer, Runnable records) {
        producer.beginTransaction();
        records.run();
        producer.commitTransaction();
    }

    /** The group is empty when every instance has seen that it is to rest. */
    private void untilResting(String application) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        try (Admin admin = Admin.create(kafka.over(Map.of()))) {
            while (!Group.of(admin, application).map(Group::isEmpty).orElse(true)) {
                if (Instant.now().isAfter(end)) {
                    throw new StartRefused("an enrich still runs after " + PATIENCE.toSeconds()
                            + " s: stop it, then start readout promote " + candidate.name() + " again");
                }
                Thread.sleep(GLANCE.toMillis());
            }
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                kafka.over(Map.of(
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        topics.prefix() + "promote",
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                        TRANSACTION_MILLIS,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Topics.LARGEST_RECORD)),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
