package org.readout.ingest.poll;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.readout.model.ContentHash;
import org.readout.model.Entry;
import org.readout.model.PageId;

/**
 * What is remembered of one entry.
 *
 * @param page stays the same also when the entry's address changes
 * @param said the hash of what the entry said last
 * @param published as the feed first gave it; later corrections of the date do not count as news
 * @param lastSeen the last poll in whose document it stood
 * @param listed whether it stood in the document last read
 * @param got the hash of the page as last published; empty until the first
 * @param errand what is still to be fetched
 */
public record SeenEntry(
        PageId page,
        String guid,
        URI link,
        ContentHash said,
        Optional<Instant> published,
        Instant firstSeen,
        Instant lastSeen,
        boolean listed,
        Optional<ContentHash> got,
        Optional<Errand> errand) {
    /** Stands for the bytes of a page that was published as gone. */
    static final ContentHash GONE = ContentHash.of("gone");

    static SeenEntry first(PageId page, Entry entry, Instant now) {
        return new SeenEntry(
                page,
                entry.guid(),
                entry.link(),
                hash(entry),
                entry.published(),
                now,
                now,
                true,
                Optional.empty(),
                Optional.of(Errand.of(Errand.Reason.NEW, entry, now)));
    }

    /** The same entry met again, with an errand if it says something else now or lies elsewhere. */
    SeenEntry again(Entry entry, Instant now) {
        boolean moved = !PageIds.of(entry.link()).equals(PageIds.of(link));
        boolean back = !listed && got.filter(GONE::equals).isPresent();
        boolean changed = moved || back || !hash(entry).equals(said);
        Errand.Reason reason = got.isPresent() ? Errand.Reason.CHANGED : Errand.Reason.NEW;
        return new SeenEntry(
                page,
                entry.guid(),
                entry.link(),
                hash(entry),
                published,
                firstSeen,
                now,
                true,
                got,
                changed ? Optional.of(Errand.of(reason, entry, now)) : withoutRecheck());
    }

    /** No longer in the feed; {@code recheck} where that is no wonder of age. */
    SeenEntry unlisted(Optional<Errand> recheck) {
        return new SeenEntry(
                page, guid, link, said, published, firstSeen, lastSeen, false, got, errand.or(() -> recheck));
    }

    SeenEntry done(Optional<ContentHash> now) {
        return new SeenEntry(page, guid, link, said, published, firstSeen, lastSeen, listed, now, Optional.empty());
    }

    SeenEntry light() {
        return errand.map(open -> postponed(open.light())).orElse(this);
    }

    SeenEntry postponed(Errand later) {
        return new SeenEntry(page, guid, link, said, published, firstSeen, lastSeen, listed, got, Optional.of(later));
    }

    /** What an entry says and when it said it first: together they name it where it says something at all. */
    record Words(ContentHash said, Instant published) {
        static Optional<Words> of(Entry entry) {
            boolean says = !entry.title().isBlank() && !(entry.summary() + entry.content()).isBlank();
            return says ? entry.published().map(date -> new Words(hash(entry), date)) : Optional.empty();
        }
    }

    Optional<Words> words() {
        return published.map(date -> new Words(said, date));
    }

    /** An entry that first came without a date, or with one to come, is of its first sight and stays so. */
    Entry dated(Entry entry) {
        boolean usable = published.filter(date -> !date.isAfter(firstSeen)).isPresent();
        return usable ? entry : undated(entry);
    }

    private static Entry undated(Entry entry) {
        return new Entry(
                entry.guid(),
                entry.link(),
                entry.title(),
                Optional.empty(),
                entry.updated(),
                entry.summary(),
                entry.content(),
                entry.language(),
                entry.authors());
    }

    /** What an entry says: a change of anything else does not make its page worth fetching again. */
    private static ContentHash hash(Entry entry) {
        return ContentHash.of(
                entry.title(),
                entry.summary(),
                entry.content(),
                entry.updated().map(Instant::toString).orElse(""));
    }

    private Optional<Errand> withoutRecheck() {
        return errand.filter(open -> open.reason() != Errand.Reason.VANISHED);
    }
}
