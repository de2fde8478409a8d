package org.readout.enrich.article;

import java.util.List;
import java.util.Optional;

/**
 * Finds the element that holds the article.
 *
 * <p>Each block is worth its length where it is prose and costs where it is links or scraps; an element is worth the
 * sum of its blocks. The most valuable element is the one with the whole article and the least else; of those nearly
 * as good, the innermost. One that the page itself names as the body is taken where it holds enough of that value.
 */
final class ContentChoice {
    private static final double NEARLY_AS_GOOD = 0.8;
    private static final double AS_GOOD = 0.95;
    private static final double NAMED_SHARE = 0.35;
    private static final double HEADED_SHARE = 0.15;
    private static final int SHORT_ARTICLE = 200;

    private static final double COMMA = 20;
    private static final double LINKS = 60;
    private static final double SCRAP = 10;
    private static final double FURNITURE = 5;

    private final Outline outline;
    private final double[] valueBefore;

    ContentChoice(Outline outline, BlockMarks marks) {
        this.outline = outline;
        this.valueBefore = valuesBefore(outline.blocks(), marks);
    }

    private double[] valuesBefore(List<Block> blocks, BlockMarks marks) {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (marks.isFurniture(i) ? -FURNITURE : worth(blocks.get(i)));
        }
        return sums;
    }

    private double worth(Block block) {
        double plain = block.length() - block.linkLength();
        if (block.linkDensity() >= 0.5) {
            return -Math.min(LINKS, block.length());
        }
        if (block.isProse()) {
            return plain + COMMA * block.commas();
        }
        TagKind kind = outline.kind(block.owner());
        if (kind == TagKind.PARAGRAPH || kind == TagKind.HEADING || block.endsLikeASentence()) {
            return plain / 2;
        }
        return kind == TagKind.ROW ? 0 : -SCRAP;
    }

    /** The place of the element that holds the article; the root where nothing on the page has any worth. */
    int choose(List<Integer> mainHeadings) {
        double best = 0;
        int root = 0;
        for (int place = 0; place < outline.size(); place++) {
            if (value(place) > best && isHolder(place)) {
                best = value(place);
                root = place;
            }
        }
        int headed = headed(mainHeadings, HEADED_SHARE * best).orElse(root);
        return named(headed, value(headed));
    }

    /** The {@code article} element round the page's first heading or next after it, unless it holds too little. */
    private Optional<Integer> headed(List<Integer> mainHeadings, double least) {
        return mainHeadings.stream()
                .findFirst()
                .flatMap(heading -> articleRound(heading).or(() -> articleAfter(heading)))
                .filter(place -> value(place) > Math.max(least, SHORT_ARTICLE));
    }

    private Optional<Integer> articleRound(int heading) {
        for (int place = heading; place >= 0; place = outline.parent(place)) {
            if (outline.tag(place).equals("article")) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> articleAfter(int heading) {
        for (int place = heading; place < outline.size(); place++) {
            if (outline.tag(place).equals("article")) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean isHolder(int place) {
        return outline.kind(place).canHoldAnArticle();
    }

    /** The nearest element round this block that can hold an article. */
    int holderOf(Block block) {
        int place = block.owner();
        while (outline.parent(place) >= 0 && !isHolder(place)) {
            place = outline.parent(place);
        }
        return place;
    }

    private double value(int place) {
        return valueBefore[outline.endBlock(place)] - valueBefore[outline.firstBlock(place)];
    }

    private int named(int root, double best) {
        int named = root;
        double most = NAMED_SHARE * best;
        for (int place = 0; place < outline.size(); place++) {
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
            if (value(place) >= share(outline.kind(place)) * best && isHolder(place)) {
                chosen = place;
            }
        }
        return chosen;
    }

    /** Old pages set each paragraph in a cell of its own, so one cell must hold nearly all to be the article. */
    private static double share(TagKind kind) {
        return kind == TagKind.CELL || kind == TagKind.ROW ? AS_GOOD : NEARLY_AS_GOOD;
    }
}
