package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identity of an article, the same for all its revisions.
 *
 * <p>It is derived from what does not change when the article does: its source and its page's canonical URL. Documents
 * given to {@code readout batch} keep the id they came with.
 */
public record ArticleId(@JsonValue String value) implements Comparable<ArticleId> {
    private static final int DIGITS = 12;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        Required.text("article id", value);
    }

    /** The id of the article on this page: the source's id and twelve hexadecimal digits of the page id's SHA-256. */
    public static ArticleId of(SourceId source, PageId page) {
        return new ArticleId(source + "-" + ContentHash.of(page.value()).value().substring(0, DIGITS));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
