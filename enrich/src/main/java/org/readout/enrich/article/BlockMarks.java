package org.readout.enrich.article;

import java.util.BitSet;
import java.util.List;

/**
 * Which blocks of a page its elements' names set beside the article.
 *
 * <p>Names lie: {@code has-sidebar} may wrap the whole page. An element that holds most of the page's prose, or much of
 * it and the main heading, is not furniture, whatever it is called.
 */
final class BlockMarks {
    private static final double MUCH_PROSE = 0.3;
    private static final double MOST_PROSE = 0.6;
    private static final int LONGEST_DATE = 60;
    private static final int LONG_LINE = 200;
    private static final int LONG_CAPTION = 800;

    private final Outline outline;
    private final List<Integer> mainHeadings;
    private final BitSet furniture = new BitSet();
    private final int[] proseBefore;

    private BlockMarks(WalkedPage page) {
        this.outline = page.outline();
        this.mainHeadings = page.facts().mainHeadings();
        this.proseBefore = proseBefore(outline.blocks());
    }

    /** Every block may be the article's. */
    static BlockMarks none(WalkedPage page) {
        return new BlockMarks(page);
    }

    static BlockMarks of(WalkedPage page) {
        BlockMarks marks = new BlockMarks(page);
        int place = 0;
        while (place < page.outline().size()) {
            place = marks.mark(place);
        }
        page.facts().dated().forEach(marks::markDateline);
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
            case FURNITURE -> prose(place) <= (holdsHeading(place) ? MUCH_PROSE : MOST_PROSE) * proseOfPage();
            case DATE, BYLINE -> length(place) < LONG_LINE;
            case CAPTION -> length(place) < LONG_CAPTION;
            case BODY, QUOTE, NEUTRAL -> false;
        };
    }

    private boolean holdsHeading(int place) {
        return mainHeadings.stream().anyMatch(heading -> heading > place && heading <= outline.lastElement(place));
    }

    /** A short line in which an element named as a date stands is about the page: {@code Published on 3 May}. */
    private void markDateline(int dated) {
        int line = outline.firstBlock(dated);
        boolean withinTheLine =
                line == outline.endBlock(dated) && line < outline.blocks().size();
        if (withinTheLine && outline.blocks().get(line).length() <= LONGEST_DATE) {
            furniture.set(line);
        }
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
