package org.readout.enrich.topology;

import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Mention;
import org.readout.model.Page;
import org.readout.runtime.Metrics;

/** Takes a page to the {@link Newsroom} and remembers what it says. */
final class PageProcessor extends ContextualProcessor<String, Page, String, Receipt> {
    static final String STAGE = "article";

    private final Newsroom newsroom;
    private final Metrics metrics;
    private KeyValueStore<String, ArticleState> articles;

    PageProcessor(Newsroom newsroom, Metrics metrics) {
        this.newsroom = newsroom;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Receipt> context) {
        super.init(context);
        articles = context.getStateStore(Stores.ARTICLES);
    }

    @Override
    public void process(Record<String, Page> record) {
        metrics.received(STAGE).increment();
        Page page = record.value();
        if (page == null) {
            metrics.dropped(STAGE, "empty-record").increment();
            return;
        }
        ArticleId id = ArticleId.of(page.source().id(), page.id());
        Receipt receipt = newsroom.receive(page, Optional.ofNullable(articles.get(id.value())));
        remember(receipt);
        context().forward(record.withValue(receipt));
    }

    private void remember(Receipt receipt) {
        switch (receipt) {
            case Receipt.Accepted accepted -> {
                articles.put(accepted.article().id().value(), accepted.state());
                count(accepted);
            }
            case Receipt.Withdrawn withdrawn -> {
                articles.put(withdrawn.articleId().value(), withdrawn.state());
                metrics.articles("withdrawn").increment();
            }
            case Receipt.Unchanged unchanged -> {
                articles.put(unchanged.articleId().value(), unchanged.state());
                metrics.articles("unchanged").increment();
            }
            case Receipt.NeverSeen neverSeen -> {
                articles.put(neverSeen.articleId().value(), neverSeen.state());
                metrics.dropped(STAGE, "gone-before-seen").increment();
            }
            case Receipt.Stale() -> metrics.dropped(STAGE, "stale").increment();
            case Receipt.Unusable unusable ->
                metrics.dropped(STAGE, unusable.reason()).increment();
        }
    }

    private void count(Receipt.Accepted accepted) {
        metrics.articles(accepted.article().revision() == 1 ? "new" : "revised").increment();
        ArticleMentions mentions = accepted.mentions();
        for (Mention mention : mentions.mentions()) {
            metrics.mentions(mention.type().value(), mention.status().value()).increment();
        }
        int placed = accepted.state().slots().size();
        metrics.dropped("match", "fewer-than-two-parties")
                .increment(mentions.mentions().size() - placed);
    }
}
