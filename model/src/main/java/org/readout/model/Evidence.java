package org.readout.model;

/**
 * The words that one field of a mention rests on: a character span of the article's title or text.
 *
 * @param field the field it backs, such as {@code occurredOn} or {@code participants}
 * @param zone {@code title} or {@code text}
 * @param start offset of the first UTF-16 unit in that zone
 * @param end offset after the last one
 * @param quote the words themselves
 * @param rule the name of the rule that read them
 */
public record Evidence(String field, String zone, int start, int end, String quote, String rule) {
    public static final String TITLE = "title";
    public static final String TEXT = "text";

    public Evidence {
        // A mention has a dozen of these, and all mentions together use a few dozen words.
        field = Required.text("field of evidence", field).intern();
        zone = Required.text("zone of evidence", zone).intern();
        Required.value("quote of evidence", quote);
        rule = Required.text("rule of evidence", rule).intern();
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("evidence for " + field + " spans " + start + " to " + end);
        }
    }
}
