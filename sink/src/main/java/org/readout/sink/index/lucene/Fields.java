package org.readout.sink.index.lucene;

import java.util.Map;

/** The names of the index's fields; what they hold decides {@link LuceneDirectory#SCHEMA}. */
final class Fields {
    /** {@link Kind} and id, the one term that names a document. */
    static final String KEY = "key";

    static final String KIND = "kind";
    /** The record as JSON, or the successor's id of an alias. */
    static final String STORED = "stored";

    static final String TYPE = "type";
    static final String STATUS = "status";
    static final String PARTY = "party";
    static final String SOURCE = "source";
    static final String LANGUAGE = "language";
    static final String AWAITING = "awaiting";
    /** The articles in which a contact's readouts stand. */
    static final String ARTICLE = "article";

    /** First and last possible day, as days since 1970. */
    static final String FIRST_DAY = "first";

    static final String LAST_DAY = "last";
    /** What newest-first sorts by: the first day, or the day of the first publication where none is known. */
    static final String SORT_DAY = "sort-day";

    static final String SORT_ID = "sort-id";
    static final String READOUTS = "readouts";

    static final String PEOPLE = "people";
    static final String TITLE = "title";
    static final String SUBJECT = "subject";
    static final String WHERE = "where";
    static final String TEXT = "text";

    /** Where words are looked for, and how much a find there is worth. */
    static final Map<String, Float> SEARCHED = Map.of(PEOPLE, 4f, TITLE, 3f, SUBJECT, 2f, WHERE, 2f, TEXT, 1f);

    private Fields() {}

    /** The kinds of document. */
    enum Kind {
        CONTACT,
        ALIAS,
        ARTICLE,
        FEED
    }
}
