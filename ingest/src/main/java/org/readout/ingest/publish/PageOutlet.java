package org.readout.ingest.publish;

import java.util.List;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.readout.ingest.archive.Outlet;
import org.readout.model.Page;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/**
 * Publishes an archive's pages as {@code ingest} does: the same records, in transactions.
 *
 * <p>All imports into one installation share one name, so that a new one ends what a killed one left open before it looks
 * at what is published.
 */
public final class PageOutlet implements Outlet, AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final KnownPages known;

    PageOutlet(Producer<String, byte[]> producer, Topics topics, KnownPages known) {
        this.producer = producer;
        this.topics = topics;
        this.known = known;
    }

    /** @param watcher is told how many published pages have been read so far */
    public static PageOutlet connect(KafkaSettings kafka, Topics topics, LongConsumer watcher) {
        Producer<String, byte[]> producer = Records.producer(kafka, topics.prefix() + "import");
        try {
            producer.initTransactions();
            return new PageOutlet(producer, topics, KnownPages.read(kafka, topics, watcher));
        } catch (RuntimeException e) {
            producer.close();
            throw e;
        }
    }

    @Override
    public boolean admit(Page page) {
        return known.add(page);
    }

    @Override
    public void publish(List<Page> pages, long place) {
        if (pages.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        pages.forEach(page -> producer.send(Records.of(topics, page)));
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
    }
}
