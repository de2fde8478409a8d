package org.readout.enrich.topology;

import java.util.List;
import java.util.Optional;
import org.readout.enrich.match.BlockChange;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.ContactChange;

/** What each topic gets of a receipt or of a contact's change: key, value, type and id. */
final class Announcements {
    private Announcements() {}

    static List<Outgoing<Article>> article(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Accepted accepted ->
                accepted.article().stream()
                        .map(article -> written(accepted, "article", article))
                        .toList();
            case Receipt.Withdrawn withdrawn -> List.of(tombstone(withdrawn, "article.withdrawn"));
            case Receipt.Unchanged u -> List.of();
            case Receipt.NeverSeen n -> List.of();
            case Receipt.Stale s -> List.of();
            case Receipt.Unusable u -> List.of();
        };
    }

    static List<Outgoing<ArticleMentions>> mentions(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Accepted accepted -> List.of(written(accepted, "mentions", accepted.mentions()));
            case Receipt.Withdrawn withdrawn -> List.of(tombstone(withdrawn, "mentions.withdrawn"));
            case Receipt.Unchanged u -> List.of();
            case Receipt.NeverSeen n -> List.of();
            case Receipt.Stale s -> List.of();
            case Receipt.Unusable u -> List.of();
        };
    }

    static List<Outgoing<BlockChange>> blockChanges(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Accepted accepted -> perBlock(accepted.changes(), accepted.state());
            case Receipt.Withdrawn withdrawn -> perBlock(withdrawn.changes(), withdrawn.state());
            case Receipt.Unchanged u -> List.of();
            case Receipt.NeverSeen n -> List.of();
            case Receipt.Stale s -> List.of();
            case Receipt.Unusable u -> List.of();
        };
    }

    static List<Outgoing<ContactChange>> contactEvent(ContactChange change) {
        String id = change.contact().id().value();
        String event = id + "/" + change.contact().revision();
        return List.of(new Outgoing<>(id, Optional.of(change), "contact." + kind(change), event));
    }

    static String kind(ContactChange change) {
        return switch (change) {
            case ContactChange.Announced announced -> "announced";
            case ContactChange.Revised revised -> "revised";
            case ContactChange.Merged merged -> "merged";
            case ContactChange.Split split -> "split";
            case ContactChange.Retracted retracted -> "retracted";
        };
    }

    private static <T> Outgoing<T> written(Receipt.Accepted accepted, String type, T value) {
        ArticleId id = accepted.mentions().articleId();
        return new Outgoing<>(id.value(), Optional.of(value), type, event(id, accepted.state()));
    }

    private static <T> Outgoing<T> tombstone(Receipt.Withdrawn withdrawn, String type) {
        ArticleId id = withdrawn.articleId();
        return new Outgoing<>(id.value(), Optional.empty(), type, event(id, withdrawn.state()) + "/withdrawn");
    }

    private static List<Outgoing<BlockChange>> perBlock(List<BlockChange> changes, ArticleState state) {
        return changes.stream()
                .map(change -> new Outgoing<>(
                        change.block().value(),
                        Optional.of(change),
                        "block-change",
                        event(change.articleId(), state) + "/" + change.block()))
                .toList();
    }

    private static String event(ArticleId id, ArticleState state) {
        return id + "/" + state.revision();
    }
}
