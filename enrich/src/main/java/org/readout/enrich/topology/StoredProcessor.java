package org.readout.enrich.topology;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.readout.model.ArticleId;
import org.readout.runtime.Metrics;
import org.readout.runtime.PromptCommit;

/** Takes what an earlier run stored of an article to the {@link Newsroom}; no value says that the article is gone. */
final class StoredProcessor<V> extends ContextualProcessor<String, V, String, Receipt> {
    /** What becomes of a stored value. */
    @FunctionalInterface
    interface Again<V> {
        Receipt receive(V value, Instant arrived, Optional<ArticleState> known);
    }

    private final Newsroom newsroom;
    private final Again<V> again;
    private final Metrics metrics;
    private ArticleDesk desk;
    private PromptCommit commit;

    StoredProcessor(Newsroom newsroom, Again<V> again, Metrics metrics) {
        this.newsroom = newsroom;
        this.again = again;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Receipt> context) {
        super.init(context);
        desk = new ArticleDesk(context.getStateStore(Stores.ARTICLES), metrics);
        commit = new PromptCommit(context);
    }

    @Override
    public void process(Record<String, V> record) {
        metrics.received(ArticleDesk.STAGE).increment();
        ArticleId id = new ArticleId(record.key());
        Instant arrived = Instant.ofEpochMilli(record.timestamp());
        context().forward(record.withValue(desk.take(id, known -> receipt(id, record.value(), arrived, known))));
        commit.after(record);
    }

    private Receipt receipt(ArticleId id, V value, Instant arrived, Optional<ArticleState> known) {
        return value == null ? newsroom.ended(id, arrived, known) : again.receive(value, arrived, known);
    }
}
