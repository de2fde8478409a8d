package org.readout.enrich.article;

import java.util.List;

/**
 * Finds the element that holds the article.
 *
 * <p>Each block is worth its length where it is prose and costs where it is links or scraps; an element is worth the
 * sum of its blocks. The most valuable element is the one with the whole article and the least else; of those nearly
 * as good, the innermost. One that the page itself names as the body is taken where it holds enough of that value.
 */
final class ContentChoice {
    private static final double NEARLY_AS_GOOD = 0.8;
    private static final double NAMED_SHARE = 0.35;

    private final Outline outline;
    private final double[] valueBefore;

    private ContentChoice(Outline outline, BlockMarks marks) {
        this.outline = outline;
        this.valueBefore = valuesBefore(outline.blocks(), marks);
    }

    /** The place of the element that holds the article; the root where nothing on the page has any worth. */
    static int of(Outline outline, BlockMarks marks) {
        return new ContentChoice(outline, marks).choose();
    }

    private double[] valuesBefore(List<Block> blocks, BlockMarks marks) {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (marks.isFurniture(i) ? -5 : worth(blocks.get(i)));
        }
        return sums;
    }

    private double worth(Block block) {
        double plain = block.length() - block.linkLength();
        if (block.linkDensity() >= 0.5) {
            return -Math.min(60, block.length());
        }
        if (block.isProse()) {
            return plain + 20.0 * block.commas();
        }
        boolean inParagraph = PageTags.PARAGRAPHS.contains(outline.tag(block.owner()));
        return inParagraph || block.endsLikeASentence() ? plain / 2 : -10;
    }

    private int choose() {
        double best = 0;
        int root = 0;
        for (int place = 0; place < outline.size(); place++) {
            if (value(place) > best && isHolder(place)) {
                best = value(place);
                root = place;
            }
        }
        return named(root, best);
    }

    /** An element that can hold an article rather than a paragraph of it. */
    private boolean isHolder(int place) {
        return !PageTags.PARAGRAPHS.contains(outline.tag(place)) && PageTags.BLOCKS.contains(outline.tag(place));
    }

    private double value(int place) {
        return valueBefore[outline.endBlock(place)] - valueBefore[outline.firstBlock(place)];
    }

    private int named(int root, double best) {
        int named = root;
        double most = NAMED_SHARE * best;
        for (int place = root; place <= outline.lastElement(root); place++) {
            if (outline.role(place) == Role.BODY && isHolder(place) && value(place) > most) {
                most = value(place);
                named = place;
            }
        }
        return named == root ? innermost(root, best) : innermostNamed(named);
    }

    private int innermostNamed(int named) {
        double best = value(named);
        int chosen = named;
        for (int place = named; place <= outline.lastElement(named); place++) {
            if (outline.role(place) == Role.BODY && isHolder(place) && value(place) >= NEARLY_AS_GOOD * best) {
                chosen = place;
            }
        }
        return chosen;
    }

    private int innermost(int root, double best) {
        int chosen = root;
        for (int place = root; place <= outline.lastElement(root); place++) {
            if (value(place) >= NEARLY_AS_GOOD * best && isHolder(place)) {
                chosen = place;
            }
        }
        return chosen;
    }
}
