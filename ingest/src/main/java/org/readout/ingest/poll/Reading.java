package org.readout.ingest.poll;

import java.time.Instant;
import java.util.Optional;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.Validators;
import org.readout.model.ContentHash;

/**
 * What is known of the document last read.
 *
 * @param body its hash: the same bytes need no second reading
 * @param hints when the feed wants to be asked again
 * @param gap the last time that the feed had moved on too far
 */
public record Reading(
        Validators validators, Optional<ContentHash> body, Hints hints, Trust trust, Tongue tongue, Optional<Gap> gap) {
    static final Reading NONE =
            new Reading(Validators.NONE, Optional.empty(), Hints.NONE, Trust.FULL, Tongue.UNKNOWN, Optional.empty());

    /** The same feed at another address: what its old server gave says nothing of the new one. */
    Reading elsewhere() {
        return new Reading(Validators.NONE, Optional.empty(), hints, Trust.FULL, tongue, gap);
    }

    Reading of(Validators given, ContentHash bytes, Hints wished, Tongue heard) {
        return new Reading(given, Optional.of(bytes), wished, trust, heard, gap);
    }

    /** The same document, perhaps with another name and another time to live. */
    Reading again(FetchOutcome.Fetched fetched) {
        Hints wished = Hints.of(Optional.of(hints.wishes()), fetched.headers());
        return new Reading(fetched.validators(), body, wished, trust, tongue, gap);
    }

    Reading with(Trust next) {
        return new Reading(validators, body, hints, next, tongue, gap);
    }

    Reading with(Optional<Gap> found) {
        return new Reading(validators, body, hints, trust, tongue, found.or(() -> gap));
    }

    Optional<Gap> gap(Instant now) {
        return gap.filter(last -> last.isWorthSaying(now));
    }
}
