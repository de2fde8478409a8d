package org.readout.enrich.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.readout.model.ArticleId;
import org.readout.model.Page;
import org.readout.runtime.Metrics;
import org.readout.runtime.PromptCommit;

/** Takes a page to the {@link Newsroom} and remembers what it says. */
final class PageProcessor extends ContextualProcessor<String, Page, String, Receipt> {
    private final Newsroom newsroom;
    private final Metrics metrics;
    private ArticleDesk desk;
    private PromptCommit commit;

    PageProcessor(Newsroom newsroom, Metrics metrics) {
        this.newsroom = newsroom;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Receipt> context) {
        super.init(context);
        desk = new ArticleDesk(context.getStateStore(Stores.ARTICLES), metrics);
        commit = new PromptCommit(context);
    }

    @Override
    public void process(Record<String, Page> record) {
        metrics.received(ArticleDesk.STAGE).increment();
        Page page = record.value();
        if (page == null) {
            metrics.dropped(ArticleDesk.STAGE, "empty-record").increment();
            return;
        }
        ArticleId id = ArticleId.of(page.source().id(), page.id());
        context().forward(record.withValue(desk.take(id, known -> newsroom.receive(page, known))));
        commit.after(record);
    }
}
