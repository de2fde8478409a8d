package org.readout.enrich.match;

import java.util.List;
import org.readout.model.ArticleId;

/**
 * What one version of an article changes in one block.
 *
 * @param gone where the mentions of the version before are kept
 * @param now the mentions of this version; none where it is withdrawn or tells of others
 */
public record BlockChange(BlockKey block, ArticleId articleId, List<MentionSlot> gone, List<BlockMention> now) {
    public BlockChange {
        gone = List.copyOf(gone);
        now = List.copyOf(now);
    }
}
