package org.readout.enrich.topology;

import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueStore;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Mention;
import org.readout.runtime.Metrics;

/** Where what is known of an article is looked up, and what became of it is remembered and counted. */
record ArticleDesk(KeyValueStore<String, ArticleState> articles, Metrics metrics) {
    static final String STAGE = "article";

    Receipt take(ArticleId id, Function<Optional<ArticleState>, Receipt> receive) {
        Receipt receipt = receive.apply(Optional.ofNullable(articles.get(id.value())));
        remember(receipt);
        return receipt;
    }

    /**
     * What becomes of an article that is to be forgotten; nothing where it is forgotten already or never came by here.
     *
     * <p>It is counted where it came by only, since every partition is told.
     */
    Optional<Receipt> forget(ArticleId id) {
        Optional<ArticleState> known = Optional.ofNullable(articles.get(id.value()));
        if (known.filter(ArticleState::isForgotten).isPresent()) {
            return Optional.empty();
        }
        Receipt.Withdrawn withdrawn = Newsroom.forget(id, known);
        articles.put(id.value(), withdrawn.state());
        known.ifPresent(state -> {
            metrics.received(STAGE).increment();
            metrics.articles("forgotten").increment();
        });
        return known.map(state -> withdrawn);
    }

    private void remember(Receipt receipt) {
        switch (receipt) {
            case Receipt.Accepted accepted -> {
                articles.put(accepted.mentions().articleId().value(), accepted.state());
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
            case Receipt.Stale(String reason) -> metrics.dropped(STAGE, reason).increment();
            case Receipt.Unusable unusable ->
                metrics.dropped(STAGE, unusable.reason()).increment();
        }
    }

    private void count(Receipt.Accepted accepted) {
        metrics.articles(accepted.state().revision() == 1 ? "new" : "revised").increment();
        ArticleMentions mentions = accepted.mentions();
        for (Mention mention : mentions.mentions()) {
            metrics.mentions(mention.type().value(), mention.status().value()).increment();
        }
        int placed = accepted.state().slots().size();
        metrics.dropped("match", "fewer-than-two-parties")
                .increment(mentions.mentions().size() - placed);
    }
}
