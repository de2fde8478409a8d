package org.readout.sink.index;

/**
 * Which page of how many hits each; the first page is number 1.
 *
 * <p>Deep pages cost as much as all pages before them, so there is a deepest one.
 */
public record Paging(int page, int size) {
    public static final int LARGEST_PAGE = 100;
    public static final int DEEPEST_HIT = 10_000;
    public static final Paging FIRST = new Paging(1, 25);

    public Paging {
        if (page < 1 || size < 0 || size > LARGEST_PAGE || (long) page * size > DEEPEST_HIT) {
            throw new IllegalArgumentException("no page " + page + " of " + size + " hits each");
        }
    }

    /** How many hits come before this page. */
    public int before() {
        return (page - 1) * size;
    }

    /** How many hits must be gathered to fill this page. */
    public int through() {
        return page * size;
    }
}
