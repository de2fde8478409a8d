package org.readout.ingest.probe;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchOutcome.Fetched;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.fetch.Validators;
import org.readout.ingest.listing.Approach;
import org.readout.ingest.listing.EntryPoints;
import org.readout.ingest.listing.Offer;

/**
 * Asks at one address for entries, exactly as a poll would, and says what came of it.
 *
 * @param zone that of dates which name none, by the address they stand at
 */
record Trial(Fetcher fetcher, Instant now, Function<URI, ZoneId> zone) {
    Answer of(Offer offer, EntryPoint kind) throws InterruptedException {
        FetchRequest request = new FetchRequest(offer.url(), EntryPoints.purpose(kind), Validators.NONE);
        return answer(offer, kind, new Approach(fetcher, kind).ask(request, now));
    }

    /** What a document that was already fetched yields. */
    Answer answer(Offer offer, EntryPoint kind, FetchOutcome outcome) {
        Optional<Fetched> fetched = fetched(outcome);
        if (fetched.isEmpty()) {
            return new Answer.Nothing(offer.url(), kind, Wording.of(outcome));
        }
        return switch (EntryPoints.read(kind, document(offer.url(), fetched.get()), now)) {
            case FeedReading.Feed feed -> new Answer.Entries(offer, lasting(offer.url(), outcome), kind, feed);
            case FeedReading.NotAFeed not -> new Answer.Nothing(offer.url(), kind, not.reason());
        };
    }

    static Optional<Fetched> fetched(FetchOutcome outcome) {
        return switch (outcome) {
            case Fetched fetched -> Optional.of(fetched);
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> fetched(then);
            case FetchOutcome other -> Optional.empty();
        };
    }

    FeedDocument document(URI asked, Fetched fetched) {
        return new FeedDocument(Optional.of(fetched.url()), fetched.headers(), fetched.body(), zone.apply(asked));
    }

    /** A permanent redirect gives a new address to poll, a temporary one leaves the old one right. */
    private static URI lasting(URI asked, FetchOutcome outcome) {
        return outcome instanceof FetchOutcome.Moved moved ? moved.to() : asked;
    }
}
