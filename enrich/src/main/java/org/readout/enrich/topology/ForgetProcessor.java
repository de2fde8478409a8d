package org.readout.enrich.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.readout.model.ForgottenArticle;
import org.readout.runtime.Metrics;

/** Takes an article that is to be forgotten out of what is remembered, and bars it from coming back. */
final class ForgetProcessor extends ContextualProcessor<String, ForgottenArticle, String, Receipt> {
    private final Metrics metrics;
    private ArticleDesk desk;

    ForgetProcessor(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Receipt> context) {
        super.init(context);
        desk = new ArticleDesk(context.getStateStore(Stores.ARTICLES), metrics);
    }

    @Override
    public void process(Record<String, ForgottenArticle> record) {
        if (record.value() == null) {
            metrics.received(ArticleDesk.STAGE).increment();
            metrics.dropped(ArticleDesk.STAGE, "empty-record").increment();
            return;
        }
        desk.forget(record.value().articleId()).ifPresent(receipt -> context().forward(record.withValue(receipt)));
    }
}
