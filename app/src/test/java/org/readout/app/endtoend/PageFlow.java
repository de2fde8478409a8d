package org.readout.app.endtoend;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.app.bench.PageMill;
import org.readout.model.ArticleId;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/** Pages that arrive evenly, as fast as somebody undisturbed takes them: some calls are told twice, some pages are corrected later and some taken back. */
final class PageFlow implements AutoCloseable {
    private static final int MILLIS_BETWEEN = 100;
    private static final long MOST_WAITING = 100;
    private static final int LATER = 20;

    private final PageMill mill = PageMill.plain();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Future<?>> sent = new ArrayList<>();
    private final Map<String, Integer> versions = new TreeMap<>();
    private final KafkaProducer<String, Page> producer;
    private final String topic;
    private final DoubleSupplier taken;
    private ScheduledFuture<?> flowing;
    private int number;

    /** @param taken how many pages have been taken by one who is never disturbed */
    PageFlow(KafkaSettings kafka, Topics topics, DoubleSupplier taken) {
        this.producer = new KafkaProducer<>(
                kafka.over(Map.of("acks", "all", "linger.ms", 0)),
                new StringSerializer(),
                JsonSerde.of(Page.class).serializer());
        this.topic = topics.pages().name();
        this.taken = taken;
    }

    void start() {
        flowing = clock.scheduleAtFixedRate(this::next, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    /** Ends the flow; answers how many versions of each article there were. */
    Map<String, Integer> stop() throws InterruptedException, ExecutionException {
        flowing.cancel(false);
        clock.shutdown();
        if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new AssertionError("the flow of pages does not end");
        }
        if (flowing.state() == Future.State.FAILED) {
            throw new AssertionError("the flow of pages broke off", flowing.exceptionNow());
        }
        for (Future<?> page : sent) {
            page.get();
        }
        return versions;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        producer.close();
    }

    private void next() {
        if (sent.size() - taken.getAsDouble() > MOST_WAITING) {
            return;
        }
        Instant now = Instant.now();
        send(mill.page(number, now));
        if (number % 3 == 1) {
            send(toldAgain(mill.page(number, now)));
        }
        if (number >= LATER && number % 7 == 3) {
            send(takenBack(mill.page(number - LATER, now)));
        } else if (number >= LATER && number % 5 == 2) {
            send(corrected(mill.page(number - LATER, now)));
        }
        number++;
    }

    private void send(Page page) {
        sent.add(producer.send(new ProducerRecord<>(topic, page.id().value(), page)));
        versions.merge(ArticleId.of(page.source().id(), page.id()).value(), 1, Integer::sum);
    }

    private static Page toldAgain(Page page) {
        return changed(page, page.id() + "/again", 200, html(page));
    }

    private static Page corrected(Page page) {
        return changed(
                page,
                page.id().value(),
                200,
                html(page).replace("</article>", "<p>An earlier version left this sentence out.</p></article>"));
    }

    private static Page takenBack(Page page) {
        return changed(page, page.id().value(), 410, "");
    }

    private static String html(Page page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static Page changed(Page page, String url, int status, String html) {
        return new Page(
                new PageId(url),
                page.source(),
                page.feed(),
                URI.create(url),
                status,
                page.contentType(),
                page.fetchedAt(),
                page.firstSeen(),
                Optional.empty(),
                html.getBytes(StandardCharsets.UTF_8));
    }
}
