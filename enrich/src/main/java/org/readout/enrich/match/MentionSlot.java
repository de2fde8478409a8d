package org.readout.enrich.match;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.MentionId;

/**
 * Where a mention is kept: its block, how wide its date is, the first day on which its contact may take place, its id.
 *
 * <p>Sorted by {@link #key} the mentions of a block lie in order of time, those that span a few days apart from the
 * few that span months. So a neighbourhood in time is two short ranges, and an arrival writes one entry and not the
 * block.
 */
public record MentionSlot(BlockKey block, Width width, LocalDate day, MentionId mentionId) {
    /** How many days a date spans. */
    public enum Width {
        DAYS,
        MONTHS
    }

    private static final String SEPARATOR = "/";

    /** The slot of this mention; none where it belongs to no block. */
    public static Optional<MentionSlot> of(BlockMention told) {
        return BlockKey.of(told.mention()).map(block -> in(block, When.of(told), told));
    }

    private static MentionSlot in(BlockKey block, When when, BlockMention told) {
        Width width = when.trust() == When.Trust.VAGUE ? Width.MONTHS : Width.DAYS;
        return new MentionSlot(block, width, when.first(), told.mention().id());
    }

    public String key() {
        return prefix(block) + width + SEPARATOR + day + SEPARATOR + mentionId;
    }

    /** What the keys of everything in this block begin with, and no others. */
    public static String prefix(BlockKey block) {
        return block + SEPARATOR;
    }
}
