package org.readout.enrich.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The one walk over a parsed page: it lays the body flat and notes the facts that the head and marked elements state.
 *
 * <p>It goes down by recursion, which is quickest; the parser cuts off what lies deeper than a stack holds.
 */
final class PageWalk {
    private static final int ROOT = -1;
    private static final int LONGEST_CELL = 60;

    private final Outline outline = new Outline();
    private final PageFacts facts = new PageFacts();
    private final TextRun run = new TextRun();
    private final ElementNames names = new ElementNames();
    private int current = ROOT;
    private int links;
    private int beside;

    static WalkedPage over(Element root) {
        PageWalk walk = new PageWalk();
        walk.children(root);
        return new WalkedPage(walk.outline, walk.facts);
    }

    private void children(Element element) {
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                read(text.getWholeText());
            } else if (node instanceof Element child) {
                visit(child, TagKind.of(child.normalName()));
            }
        }
    }

    private void read(String text) {
        if (links > 0) {
            run.appendLink(text);
        } else {
            run.append(text);
        }
    }

    private void visit(Element element, TagKind kind) {
        switch (kind) {
            case HEAD -> facts.readHead(element);
            case MUTE -> facts.readMute(element);
            case LINE_BREAK -> lineBreak();
            default -> {
                begin(kind);
                enter(element, kind);
                beside += isBeside(element, kind) ? 1 : 0;
                children(element);
                beside -= isBeside(element, kind) ? 1 : 0;
                close(kind);
            }
        }
    }

    /** What stands in it is beside the article whatever its names say; an aside or a form may hold a whole page. */
    private static boolean isBeside(Element element, TagKind kind) {
        return kind == TagKind.FURNITURE && (element.nameIs("nav") || element.nameIs("footer"));
    }

    private void begin(TagKind kind) {
        if (kind == TagKind.LINK) {
            links++;
        } else if (kind == TagKind.CELL) {
            endCell();
        } else if (kind.endsTheLine()) {
            flush();
        }
    }

    private void enter(Element element, TagKind kind) {
        Role role = beside > 0 ? Role.NEUTRAL : names.roleOf(element, kind);
        current = outline.open(element, kind, role, current);
        if (role != Role.NEUTRAL || kind.mayStateFacts()) {
            facts.see(element, role, current);
        }
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
