package org.readout.enrich.article;

import java.util.BitSet;
import java.util.List;

/**
 * Which blocks of a page its elements' names set beside the article.
 *
 * <p>Names lie: {@code has-sidebar} may wrap the whole page. An element that holds a good part of the page's prose is
 * not furniture, whatever it is called.
 */
final class BlockMarks {
    private static final double TOO_MUCH_PROSE = 0.4;
    private static final int LONG_LINE = 200;
    private static final int LONG_CAPTION = 800;

    private final Outline outline;
    private final BitSet furniture = new BitSet();
    private final int[] proseBefore;

    private BlockMarks(Outline outline) {
        this.outline = outline;
        this.proseBefore = proseBefore(outline.blocks());
    }

    static BlockMarks of(Outline outline) {
        BlockMarks marks = new BlockMarks(outline);
        int place = 0;
        while (place < outline.size()) {
            place = marks.mark(place);
        }
        return marks;
    }

    private static int[] proseBefore(List<Block> blocks) {
        int[] sums = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (blocks.get(i).isProse() ? blocks.get(i).length() : 0);
        }
        return sums;
    }

    /** Marks the element where it is furniture; answers the next place to look at. */
    private int mark(int place) {
        Role role = outline.role(place);
        if (isBeside(role, place)) {
            furniture.set(outline.firstBlock(place), outline.endBlock(place));
            return outline.lastElement(place) + 1;
        }
        return place + 1;
    }

    private boolean isBeside(Role role, int place) {
        return switch (role) {
            case FURNITURE -> prose(place) <= TOO_MUCH_PROSE * proseOfPage();
            case DATE, BYLINE -> length(place) < LONG_LINE;
            case CAPTION -> length(place) < LONG_CAPTION;
            case BODY, QUOTE, NEUTRAL -> false;
        };
    }

    private int length(int place) {
        int length = 0;
        for (Block block : outline.blocks().subList(outline.firstBlock(place), outline.endBlock(place))) {
            length += block.length();
        }
        return length;
    }

    int prose(int place) {
        return proseBefore[outline.endBlock(place)] - proseBefore[outline.firstBlock(place)];
    }

    int proseOfPage() {
        return proseBefore[proseBefore.length - 1];
    }

    boolean isFurniture(int block) {
        return furniture.get(block);
    }
}
