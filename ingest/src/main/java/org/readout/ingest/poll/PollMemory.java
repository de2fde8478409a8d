package org.readout.ingest.poll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.model.FeedId;
import org.readout.model.PageId;

/**
 * All that is remembered of one feed between two polls; it lives on the poll-state topic under the feed's id.
 *
 * @param reading what is known of the document last read; older versions of Readout wrote none
 * @param ever how many different entries were ever seen
 */
public record PollMemory(
        FeedId feed,
        Address address,
        Reading reading,
        Condition condition,
        Rhythm rhythm,
        long ever,
        Instant polledAt,
        Instant nextPoll,
        List<SeenEntry> entries) {
    public PollMemory {
        reading = reading == null ? Reading.NONE : reading;
        entries = List.copyOf(entries);
    }

    public static PollMemory fresh(FeedSpec spec, Instant now) {
        return new PollMemory(
                spec.id(),
                Address.of(spec.url()),
                Reading.NONE,
                Condition.unknown(now),
                Rhythm.UNKNOWN,
                0,
                now,
                now,
                List.of());
    }

    /** The same memory for a catalogue that may have given the feed another address since. */
    public PollMemory under(FeedSpec spec, Instant now) {
        return address.catalogued().equals(spec.url())
                ? this
                : new PollMemory(
                        feed,
                        Address.of(spec.url()),
                        reading.elsewhere(),
                        condition,
                        rhythm,
                        ever,
                        polledAt,
                        now,
                        entries);
    }

    /** The entries whose page is to be fetched now, in the order of the feed's document. */
    public List<SeenEntry> due(Instant now) {
        return entries.stream()
                .filter(seen -> seen.errand()
                        .filter(errand -> !errand.due().isAfter(now))
                        .isPresent())
                .toList();
    }

    Optional<SeenEntry> entry(PageId page) {
        return entries.stream().filter(seen -> seen.page().equals(page)).findFirst();
    }

    PollMemory with(SeenEntry changed) {
        return with(entries.stream()
                .map(seen -> seen.page().equals(changed.page()) ? changed : seen)
                .toList());
    }

    PollMemory with(List<SeenEntry> all) {
        return new PollMemory(feed, address, reading, condition, rhythm, ever, polledAt, nextPoll, all);
    }

    PollMemory with(Address where) {
        return new PollMemory(feed, where, reading, condition, rhythm, ever, polledAt, nextPoll, entries);
    }

    PollMemory with(Condition now) {
        return new PollMemory(feed, address, reading, now, rhythm, ever, polledAt, nextPoll, entries);
    }

    PollMemory polled(Instant at, Instant next) {
        return new PollMemory(feed, address, reading, condition, rhythm, ever, at, next, entries);
    }

    PollMemory with(Reading known) {
        return new PollMemory(feed, address, known, condition, rhythm, ever, polledAt, nextPoll, entries);
    }

    PollMemory news(Rhythm learnt, int fresh) {
        return new PollMemory(feed, address, reading, condition, learnt, ever + fresh, polledAt, nextPoll, entries);
    }
}
