package org.readout.enrich.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The blocks that are the article's text: those of the chosen element without furniture, lists of links, the title
 * said again, captions said twice and the tail.
 */
final class ArticleBlocks {
    private static final double LIST_OF_LINKS = 0.7;
    private static final int CAPTIONS = 4;
    private static final int LONGEST_DATELINE = 60;
    private static final int DIGITS_OF_A_DATE = 4;
    private static final double TAIL_FROM = 0.5;
    private static final double TAIL = 0.15;
    private static final int SHORT_LINES = 300;
    private static final int FAR_FROM_TITLE = 12;
    private static final int SHORTEST_LEAD = 40;
    private static final int SHORT_RELEASE = 350;
    private static final double LINKS_IN_A_LEAD = 0.3;

    private final Outline outline;
    private final BlockMarks marks;
    private final int from;
    private final int end;
    private final BitSet kept = new BitSet();

    ArticleBlocks(Outline outline, BlockMarks marks, int chosen) {
        this.outline = outline;
        this.marks = marks;
        this.from = outline.firstBlock(chosen);
        this.end = outline.endBlock(chosen);
    }

    String text(String title) {
        keepText(title);
        dropRepeated();
        cutTail();
        dropOrphanedHeadings();
        keepLead(title);
        List<String> paragraphs = new ArrayList<>();
        kept.stream().forEach(i -> paragraphs.add(block(i).text()));
        return String.join("\n\n", paragraphs);
    }

    private Block block(int i) {
        return outline.blocks().get(i);
    }

    private void keepText(String title) {
        for (int i = from; i < end; i++) {
            kept.set(i, !marks.isFurniture(i) && isText(i, title));
        }
        dropDateline();
    }

    /**
     * The sentences between the title and the chosen element, which many systems keep in a field of their own. In a long
     * article they say again what follows; a short release may say nothing of it elsewhere.
     */
    private void keepLead(String title) {
        if (length(from, end) > SHORT_RELEASE) {
            return;
        }
        int first = from;
        for (int i = from - 1; i >= Math.max(0, from - FAR_FROM_TITLE) && first == from; i--) {
            first = block(i).text().equalsIgnoreCase(title) ? i : from;
        }
        for (int i = first; i < from; i++) {
            kept.set(i, !marks.isFurniture(i) && isLead(block(i)) && isText(i, title));
        }
    }

    private static boolean isLead(Block block) {
        return block.length() >= SHORTEST_LEAD
                && block.endsLikeASentence()
                && block.linkDensity() < LINKS_IN_A_LEAD
                && !isDateline(block.text());
    }

    private boolean isText(int i, String title) {
        Block block = block(i);
        return (!isListOfLinks(block) || isLinkedHeading(i))
                && !block.text().equalsIgnoreCase(title)
                && !outline.tag(block.owner()).equals("h1")
                && !isAddress(block.text())
                && !FurnitureLines.isFurniture(block.text());
    }

    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && text.contains("://");
    }

    private boolean isListOfLinks(Block block) {
        return block.linkDensity() > LIST_OF_LINKS && !block.endsLikeASentence();
    }

    /** A heading that is a link is one of the article's own where prose stands before and after it. */
    private boolean isLinkedHeading(int i) {
        return outline.isHeading(block(i))
                && i > from
                && i + 1 < end
                && !isListOfLinks(block(i - 1))
                && !isListOfLinks(block(i + 1));
    }

    /** The date and the time that stand over the first paragraph. */
    private void dropDateline() {
        for (int i = kept.nextSetBit(0); i >= 0 && !block(i).isProse(); i = kept.nextSetBit(i + 1)) {
            if (isDateline(block(i).text())) {
                kept.clear(i);
            }
        }
    }

    private static boolean isDateline(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return text.length() <= LONGEST_DATELINE && digits >= DIGITS_OF_A_DATE && digits > 0.2 * text.length();
    }

    /** Captions stand twice on many pages; a whole article that does is kept once. */
    private void dropRepeated() {
        Map<String, Long> counts = kept.stream()
                .mapToObj(this::block)
                .filter(Block::isProse)
                .map(Block::text)
                .collect(Collectors.groupingBy(text -> text, HashMap::new, Collectors.counting()));
        counts.values().removeIf(count -> count < 2 || count > CAPTIONS);
        boolean few = counts.keySet().stream().mapToInt(String::length).sum() < length(from, end) / 4;
        for (int i = kept.nextSetBit(from); i >= 0; i = kept.nextSetBit(i + 1)) {
            String text = block(i).text();
            if (counts.containsKey(text) && (few || counts.put(text, 0L) == 0)) {
                kept.clear(i);
            }
        }
    }

    private int length(int first, int last) {
        int length = 0;
        for (int i = kept.nextSetBit(first); i >= 0 && i < last; i = kept.nextSetBit(i + 1)) {
            length += block(i).length();
        }
        return length;
    }

    private void cutTail() {
        int whole = length(from, end);
        int before = 0;
        for (int i = from; i < end; i++) {
            Block block = block(i);
            if (before >= TAIL_FROM * whole
                    && !marks.isFurniture(i)
                    && FurnitureLines.endsTheArticle(block.text())
                    && isLittle(i, whole)) {
                kept.clear(i, end);
                return;
            }
            before += kept.get(i) ? block.length() : 0;
        }
    }

    /** What is left from here is a small part of the whole, or short lines without a sentence among them. */
    private boolean isLittle(int i, int whole) {
        int rest = length(i, end);
        boolean prose = kept.stream().skip(kept.get(0, i).cardinality()).anyMatch(k -> block(k).isProse());
        return rest < TAIL * whole || (!prose && rest < SHORT_LINES);
    }

    /** A heading that nothing follows has lost what it headed. */
    private void dropOrphanedHeadings() {
        for (int i = kept.length() - 1;
                i >= from && kept.get(i) && outline.isHeading(block(i));
                i = kept.previousSetBit(i)) {
            kept.clear(i);
        }
    }
}
