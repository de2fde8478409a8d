package org.readout.enrich.topology;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.enrich.article.PageReading;
import org.readout.enrich.match.BlockChange;
import org.readout.enrich.match.BlockKey;
import org.readout.enrich.match.BlockMention;
import org.readout.enrich.match.MentionSlot;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.ContentHash;
import org.readout.model.Json;
import org.readout.model.Page;

/**
 * Decides what becomes of a page, given what is remembered of its article.
 *
 * <p>Reading and detection are done here, before anything is remembered or passed on: if either throws, nothing of the
 * page has happened, and it can be sent again from the dead letters.
 */
record Newsroom(EnrichFunctions functions) {

    private static final Receipt AFTER_FORGETTING = new Receipt.Stale("forgotten");

    Receipt receive(Page page, Optional<ArticleState> known) {
        if (isForgotten(known)) {
            return AFTER_FORGETTING;
        }
        return switch (functions.read().apply(page)) {
            case PageReading.NotAnArticle(String reason) -> new Receipt.Unusable(page, reason);
            case PageReading.Gone() -> gone(ArticleId.of(page.source().id(), page.id()), page.fetchedAt(), known);
            case PageReading.Read(Article article) -> read(article, page.fetchedAt(), known);
        };
    }

    /** A stored article, to be looked at again by this build's detector. */
    Receipt again(Article article, Instant arrived, Optional<ArticleState> known) {
        return isForgotten(known) ? AFTER_FORGETTING : read(article, arrived, known);
    }

    /** Stored mentions, to be matched again. */
    Receipt again(ArticleMentions mentions, Instant arrived, Optional<ArticleState> known) {
        if (isForgotten(known)) {
            return AFTER_FORGETTING;
        }
        PageVersion version = new PageVersion(arrived, Optional.of(ContentHash.of(Json.write(mentions))));
        return accepted(version, Optional.empty(), mentions, known);
    }

    /** An article of which the stored record is the end. */
    Receipt ended(ArticleId id, Instant arrived, Optional<ArticleState> known) {
        return isForgotten(known) ? AFTER_FORGETTING : gone(id, arrived, known);
    }

    /** An article that is to be forgotten: what it says is withdrawn, and no version of its page counts any more. */
    static Receipt.Withdrawn forget(ArticleId id, Optional<ArticleState> known) {
        int revision = known.map(ArticleState::revision).orElse(0);
        List<MentionSlot> said = known.map(ArticleState::slots).orElse(List.of());
        return new Receipt.Withdrawn(
                new ArticleState(PageVersion.FORGOTTEN, revision, List.of()), id, changes(id, said, List.of()));
    }

    private static boolean isForgotten(Optional<ArticleState> known) {
        return known.filter(ArticleState::isForgotten).isPresent();
    }

    private static Receipt gone(ArticleId id, Instant at, Optional<ArticleState> known) {
        PageVersion version = new PageVersion(at, Optional.empty());
        if (known.isEmpty()) {
            return new Receipt.NeverSeen(new ArticleState(version, 0, List.of()), id);
        }
        if (version.compareTo(known.get().version()) <= 0) {
            return new Receipt.Stale("stale");
        }
        if (known.get().content().isEmpty()) {
            return new Receipt.Unchanged(known.get().seenAs(version), id);
        }
        ArticleState after = new ArticleState(version, known.get().revision(), List.of());
        return new Receipt.Withdrawn(after, id, changes(id, known.get().slots(), List.of()));
    }

    private Receipt read(Article article, Instant at, Optional<ArticleState> known) {
        PageVersion version = new PageVersion(at, Optional.of(article.contentHash()));
        if (known.filter(state -> version.compareTo(state.version()) < 0).isPresent()) {
            return new Receipt.Stale("stale");
        }
        if (known.filter(state -> state.content().equals(version.content())).isPresent()) {
            return new Receipt.Unchanged(known.get().seenAs(version), article.id());
        }
        int before = known.map(ArticleState::revision).orElse(0);
        Article numbered = article.withRevision(Math.max(before + 1, article.revision()));
        return accepted(version, Optional.of(numbered), functions.detect().apply(numbered), known);
    }

    private static Receipt accepted(
            PageVersion version, Optional<Article> article, ArticleMentions mentions, Optional<ArticleState> known) {
        List<BlockMention> told = BlockMention.of(mentions);
        List<MentionSlot> slots = told.stream()
                .flatMap(mention -> MentionSlot.of(mention).stream())
                .toList();
        List<MentionSlot> before = known.map(ArticleState::slots).orElse(List.of());
        return new Receipt.Accepted(
                new ArticleState(version, mentions.revision(), slots),
                article,
                mentions,
                changes(mentions.articleId(), before, told));
    }

    /** One change for each block that the version before or this one speaks in. */
    private static List<BlockChange> changes(ArticleId id, List<MentionSlot> before, List<BlockMention> now) {
        Map<BlockKey, BlockChange> changes = new TreeMap<>();
        for (MentionSlot slot : before) {
            changes.merge(slot.block(), new BlockChange(slot.block(), id, List.of(slot), List.of()), Newsroom::both);
        }
        for (BlockMention told : now) {
            BlockKey.of(told.mention())
                    .ifPresent(block ->
                            changes.merge(block, new BlockChange(block, id, List.of(), List.of(told)), Newsroom::both));
        }
        return List.copyOf(changes.values());
    }

    private static BlockChange both(BlockChange one, BlockChange two) {
        return new BlockChange(
                one.block(), one.articleId(), joined(one.gone(), two.gone()), joined(one.now(), two.now()));
    }

    private static <T> List<T> joined(List<T> one, List<T> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }
}
