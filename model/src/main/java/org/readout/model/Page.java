package org.readout.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What was fetched: the bytes as they came, the HTTP facts, and the feed entry that led there.
 *
 * @param url where the bytes came from after redirects
 * @param status the HTTP status; 404 and 410 say that a page once seen is gone
 * @param contentType the Content-Type header as sent; empty where there was none
 * @param firstSeen when this page was first heard of, which stands in for a date that is missing or in the future
 */
public record Page(
        PageId id,
        Source source,
        FeedId feed,
        URI url,
        int status,
        String contentType,
        Instant fetchedAt,
        Instant firstSeen,
        Optional<Entry> entry,
        byte[] body) {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    public Page {
        Required.value("page id", id);
        Required.value("source of page " + id, source);
        Required.value("feed of page " + id, feed);
        Required.value("url of page " + id, url);
        Required.value("content type of page " + id, contentType);
        Required.value("fetch time of page " + id, fetchedAt);
        Required.value("first sight of page " + id, firstSeen);
        Required.value("body of page " + id, body);
        body = body.clone();
    }

    @JsonIgnore
    public boolean isGone() {
        return status == NOT_FOUND || status == GONE;
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page that
                && id.equals(that.id)
                && source.equals(that.source)
                && feed.equals(that.feed)
                && url.equals(that.url)
                && status == that.status
                && contentType.equals(that.contentType)
                && fetchedAt.equals(that.fetchedAt)
                && firstSeen.equals(that.firstSeen)
                && entry.equals(that.entry)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, url, status, fetchedAt, Arrays.hashCode(body));
    }
}
