package org.readout.enrich.topology;

import java.util.List;
import java.util.Optional;
import org.readout.enrich.match.BlockChange;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Page;

/** What becomes of a page that arrived. */
sealed interface Receipt {
    /** A new article, or a new revision of one; without the article itself where its stored mentions are what came. */
    record Accepted(ArticleState state, Optional<Article> article, ArticleMentions mentions, List<BlockChange> changes)
            implements Receipt {}

    /** An article that its source took down, or that an operator wants forgotten. */
    record Withdrawn(ArticleState state, ArticleId articleId, List<BlockChange> changes) implements Receipt {}

    /** A later fetch of what is known already. */
    record Unchanged(ArticleState state, ArticleId articleId) implements Receipt {}

    /** A page gone before it was ever read. */
    record NeverSeen(ArticleState state, ArticleId articleId) implements Receipt {}

    /** A version that arrived after a later one, or after its article was forgotten. */
    record Stale(String reason) implements Receipt {}

    /** A page that holds no article. */
    record Unusable(Page page, String reason) implements Receipt {}
}
