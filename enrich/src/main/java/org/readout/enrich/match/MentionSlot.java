package org.readout.enrich.match;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.MentionId;

/**
 * Where a mention is kept: its block, the first day on which its contact may take place, its id.
 *
 * <p>Sorted by {@link #key} the mentions of a block lie in order of time, so that a neighbourhood in time is one
 * range, and an arrival writes one entry and not the block.
 */
public record MentionSlot(BlockKey block, LocalDate day, MentionId mentionId) {
    private static final String SEPARATOR = "/";

    /** The slot of this mention; none where it belongs to no block. */
    public static Optional<MentionSlot> of(BlockMention told) {
        return BlockKey.of(told.mention())
                .map(block -> new MentionSlot(
                        block, When.of(told).first(), told.mention().id()));
    }

    public String key() {
        return prefix(block) + day + SEPARATOR + mentionId;
    }

    /** What the keys of everything in this block begin with, and no others. */
    public static String prefix(BlockKey block) {
        return block + SEPARATOR;
    }
}
