package org.readout.sink.index;

/** A question to the index: which contacts, in which order, which page of them. */
public record ContactQuery(Filter filter, Order order, Paging paging) {
    /** In which order hits come. */
    public enum Order {
        /** By the day of the contact, the last first, then by id. */
        NEWEST,
        /** The best match of the text first. */
        RELEVANCE
    }

    /** The newest contacts, all kinds. */
    public static ContactQuery everything() {
        return matching(Filter.NONE);
    }

    public static ContactQuery matching(Filter filter) {
        return new ContactQuery(filter, Order.NEWEST, Paging.FIRST);
    }
}
