package org.readout.enrich.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page laid flat: its elements in document order and the blocks of text between them.
 *
 * <p>An element's descendants are the elements up to {@link #lastElement} and its blocks are those from {@link
 * #firstBlock} up to {@link #endBlock}, so that every question about a subtree is one about a range.
 */
final class Outline {
    private static final int NONE = -1;

    private final List<Element> elements = new ArrayList<>(1024);
    private final List<Role> roles = new ArrayList<>(1024);
    private final List<TagKind> kinds = new ArrayList<>(1024);
    private final List<Block> blocks = new ArrayList<>(256);
    private int[] parents = new int[1024];
    private int[] firstBlocks = new int[1024];
    private int[] endBlocks = new int[1024];
    private int[] lastElements = new int[1024];

    int open(Element element, TagKind kind, Role role, int parent) {
        int place = elements.size();
        if (place == parents.length) {
            grow();
        }
        elements.add(element);
        roles.add(role);
        kinds.add(kind);
        parents[place] = parent;
        firstBlocks[place] = blocks.size();
        return place;
    }

    void close(int place) {
        endBlocks[place] = blocks.size();
        lastElements[place] = elements.size() - 1;
    }

    void add(Block block) {
        blocks.add(block);
    }

    private void grow() {
        int size = parents.length * 2;
        parents = Arrays.copyOf(parents, size);
        firstBlocks = Arrays.copyOf(firstBlocks, size);
        endBlocks = Arrays.copyOf(endBlocks, size);
        lastElements = Arrays.copyOf(lastElements, size);
    }

    int size() {
        return elements.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    Element element(int place) {
        return elements.get(place);
    }

    Role role(int place) {
        return roles.get(place);
    }

    /** The place of the parent; negative at the root. */
    int parent(int place) {
        return place < 0 ? NONE : parents[place];
    }

    int firstBlock(int place) {
        return firstBlocks[place];
    }

    int endBlock(int place) {
        return endBlocks[place];
    }

    int lastElement(int place) {
        return lastElements[place];
    }

    String tag(int place) {
        return elements.get(place).normalName();
    }

    TagKind kind(int place) {
        return kinds.get(place);
    }

    boolean isHeading(Block block) {
        return kind(block.owner()) == TagKind.HEADING;
    }
}
