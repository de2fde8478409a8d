package org.readout.ingest.archive;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.readout.ingest.fetch.BoundedBody;
import org.readout.ingest.poll.PageIds;
import org.readout.model.Page;
import org.readout.model.Source;
import org.readout.runtime.Topics;

/**
 * Decides what one record of an archive is: a page, as {@code ingest} would have published it at the time of the capture,
 * or the reason why it is none.
 *
 * <p>A page that was gone is a page too: it withdraws what an earlier capture told, in whatever order archives come.
 */
final class CaptureReader {
    private static final int OK = 200;
    private static final int HEADERS = 8_192;
    private static final byte[] NOTHING = {};

    private final Origins origins;
    private final int largest;
    private final Instant now;
    private Optional<Note> noted = Optional.empty();

    /**
     * @param largest more bytes than this, before or after decompression, are no page
     * @param now what was captured later than this was not
     */
    CaptureReader(Origins origins, int largest, Instant now) {
        this.origins = origins;
        this.largest = largest;
        this.now = now;
    }

    private record Note(String about, Page page, int size) {
        /** Whether the page fits into a record, where its bytes take a third more. */
        boolean fits(int body) {
            return size + body * 4L / 3 < Topics.LARGEST_RECORD - HEADERS;
        }
    }

    /** Whether the record after the last one may need that one to be understood. */
    boolean expectsMore() {
        return noted.isPresent();
    }

    Capture read(WarcRecord record) {
        Optional<Note> note = noted;
        noted = Optional.empty();
        return switch (record) {
            case WarcResponse response -> response(response, note);
            case WarcRevisit revisit -> new Capture.Without(LeftOut.REVISIT);
            case WarcMetadata metadata -> metadata(metadata);
            default -> new Capture.Without(LeftOut.NOT_A_RESPONSE);
        };
    }

    private Capture metadata(WarcMetadata record) {
        if (header(record, "Content-Type").equals(PageNote.TYPE)) {
            noted = note(record);
        }
        return new Capture.Without(LeftOut.NOT_A_RESPONSE);
    }

    /** A note that cannot be read is as good as none: its page is judged by its host like any other. */
    private Optional<Note> note(WarcMetadata record) {
        try {
            byte[] text = BoundedBody.read(record.body().stream(), largest);
            return PageNote.read(text).map(page -> new Note(header(record, "WARC-Concurrent-To"), page, text.length));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Capture response(WarcResponse record, Optional<Note> note) {
        if (!header(record, "WARC-Truncated").isEmpty()
                || !header(record, "WARC-Segment-Number").isEmpty()) {
            return new Capture.Without(LeftOut.CUT_SHORT);
        }
        try {
            Optional<Page> exported = exported(record, note);
            return exported.isPresent() ? dated(exported.get()) : found(record);
        } catch (BoundedBody.TooLarge e) {
            return new Capture.Without(LeftOut.TOO_LARGE);
        } catch (IOException e) {
            return new Capture.Without(LeftOut.UNDECODABLE);
        }
    }

    /** A page of our own export, if its source is one that the catalogue knows; what it says of the source does not count. */
    private Optional<Page> exported(WarcResponse record, Optional<Note> note) throws IOException {
        Optional<Note> own = note.filter(found -> found.about().equals(header(record, "WARC-Record-ID")));
        Optional<Source> source =
                own.flatMap(found -> origins.named(found.page().source().id()));
        if (own.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        HttpCapture http = HttpCapture.of(record, largest);
        return own.filter(found -> found.fits(http.raw().length))
                .map(found -> PageNote.with(found.page(), source.get(), http.raw()));
    }

    private Capture found(WarcResponse record) throws IOException {
        Optional<URI> url = url(record);
        if (url.isEmpty()) {
            return new Capture.Without(LeftOut.NOT_HTTP);
        }
        Optional<Origins.Origin> origin = origins.of(url.get());
        if (origin.isEmpty()) {
            return new Capture.Without(LeftOut.UNKNOWN_HOST);
        }
        Optional<Instant> at = date(record);
        if (at.isEmpty()) {
            return new Capture.Without(LeftOut.DATE);
        }
        return found(origin.get(), url.get(), at.get(), HttpCapture.of(record, largest));
    }

    private Capture found(Origins.Origin origin, URI url, Instant at, HttpCapture http) throws IOException {
        if (http.isGone()) {
            return dated(page(origin, url, at, http.status(), "", NOTHING));
        }
        if (!http.isPage()) {
            return new Capture.Without(http.isRedirect() ? LeftOut.REDIRECT : LeftOut.STATUS);
        }
        if (!http.isReadable() || "/robots.txt".equals(url.getPath())) {
            return new Capture.Without(LeftOut.NOT_A_PAGE);
        }
        return dated(page(origin, url, at, OK, http.contentType(), http.body(largest)));
    }

    private static Page page(Origins.Origin origin, URI url, Instant at, int status, String type, byte[] body) {
        return new Page(
                PageIds.of(url), origin.source(), origin.feed(), url, status, type, at, at, Optional.empty(), body);
    }

    private Capture dated(Page page) {
        boolean later = page.fetchedAt().isAfter(now) || page.firstSeen().isAfter(now);
        return later ? new Capture.Without(LeftOut.DATE) : new Capture.Held(page);
    }

    /** What the library throws over bytes from outside is a fault of these bytes. */
    private static Optional<URI> url(WarcResponse record) {
        try {
            URI url = record.targetURI();
            boolean web = url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()));
            return web ? Optional.of(url) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> date(WarcResponse record) {
        try {
            return Optional.of(Instant.parse(header(record, "WARC-Date")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Of several the first; empty where there is none. */
    private static String header(WarcRecord record, String name) {
        return record.headers().first(name).orElse("");
    }
}
