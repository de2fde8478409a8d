package org.readout.enrich.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The one walk over a parsed page: it lays the body flat and notes the facts that the head and marked elements state.
 *
 * <p>Jsoup walks without recursion, so a page's depth costs no stack.
 */
final class PageWalk implements NodeFilter {
    private static final int ROOT = -1;
    private static final int LONGEST_CELL = 60;

    private final Outline outline = new Outline();
    private final PageFacts facts = new PageFacts();
    private final TextRun run = new TextRun();
    private final ElementNames names = new ElementNames();
    private int current = ROOT;
    private int links;

    static WalkedPage over(Node root) {
        PageWalk walk = new PageWalk();
        root.filter(walk);
        return new WalkedPage(walk.outline, walk.facts);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            return read(text.getWholeText());
        }
        return node instanceof Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult read(String text) {
        if (links > 0) {
            run.appendLink(text);
        } else {
            run.append(text);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        TagKind kind = TagKind.of(element.normalName());
        switch (kind) {
            case HEAD -> facts.readHead(element);
            case MUTE -> facts.readMute(element);
            case LINE_BREAK -> lineBreak();
            case LINK -> links++;
            case CELL -> endCell();
            case HOLDER, PARAGRAPH, HEADING, ROW, FURNITURE, PAGE -> flush();
            case INLINE -> {}
        }
        return kind == TagKind.HEAD || kind == TagKind.MUTE || kind == TagKind.LINE_BREAK
                ? FilterResult.SKIP_ENTIRELY
                : enter(element, kind);
    }

    private FilterResult enter(Element element, TagKind kind) {
        Role role = names.roleOf(element, kind);
        current = outline.open(element, kind, role, current);
        if (role != Role.NEUTRAL || kind.mayStateFacts()) {
            facts.see(element, role, current);
        }
        return FilterResult.CONTINUE;
    }

    /** Short cells of a row make one line; a long one is a paragraph of a page laid out as a table. */
    private void endCell() {
        if (run.length() > LONGEST_CELL) {
            flush();
        } else {
            run.space();
        }
    }

    private void lineBreak() {
        if (run.endsInLineBreak()) {
            flush();
        } else {
            run.lineBreak();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            close(outline.kind(current));
        }
        return FilterResult.CONTINUE;
    }

    private void close(TagKind kind) {
        if (kind == TagKind.LINK) {
            links--;
        } else if (kind == TagKind.CELL) {
            endCell();
        } else if (kind.endsTheLine()) {
            flush();
        }
        outline.close(current);
        current = outline.parent(current);
    }

    private void flush() {
        run.take(current).ifPresent(outline::add);
    }
}
