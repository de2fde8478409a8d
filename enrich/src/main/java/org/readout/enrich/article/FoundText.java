package org.readout.enrich.article;

import java.util.List;
import java.util.Optional;

/**
 * The article's text and where it begins on the page.
 *
 * <p>The first look takes the element of most worth. Where that gives hardly a sentence, names may have lied or worth may
 * have lost to a longer list: a second look begins at the paragraph with which the feed sums the article up, a third one
 * believes no element's name. The longer text wins, since the first was short.
 *
 * @param firstBlock the block of the page at which the chosen element begins
 */
record FoundText(String text, int firstBlock) {
    private static final int HARDLY_A_SENTENCE = 80;
    private static final int SHORT = 250;
    private static final int OPENING = 40;

    static FoundText in(WalkedPage page, String title, Optional<String> summary) {
        BlockMarks marks = BlockMarks.of(page);
        ContentChoice choice = new ContentChoice(page.outline(), marks);
        FoundText first = at(page, marks, choice.choose(page.facts().mainHeadings()), title);
        if (first.length() >= SHORT) {
            return first;
        }
        FoundText second = summary.flatMap(words -> blockOf(words, page.outline()))
                .map(block -> at(page, marks, choice.holderOf(block), title))
                .filter(other -> other.length() > first.length())
                .orElse(first);
        return second.length() >= HARDLY_A_SENTENCE ? second : second.orLooser(page, title);
    }

    private FoundText orLooser(WalkedPage page, String title) {
        BlockMarks none = BlockMarks.none(page);
        FoundText loose = at(page, none, new ContentChoice(page.outline(), none).choose(List.of()), title);
        return loose.length() > length() ? loose : this;
    }

    private static FoundText at(WalkedPage page, BlockMarks marks, int place, String title) {
        Outline outline = page.outline();
        return outline.size() == 0
                ? new FoundText("", 0)
                : new FoundText(new ArticleBlocks(outline, marks, place).text(title), outline.firstBlock(place));
    }

    /** The block that begins as the summary does. */
    private static Optional<Block> blockOf(String summary, Outline outline) {
        String opening = HtmlPieces.plain(summary);
        if (opening.length() < OPENING) {
            return Optional.empty();
        }
        String start = opening.substring(0, OPENING);
        return outline.blocks().stream()
                .filter(block -> block.text().startsWith(start))
                .findFirst();
    }

    private int length() {
        return text.length();
    }
}
