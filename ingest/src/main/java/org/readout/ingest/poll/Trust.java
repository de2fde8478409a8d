package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.readout.ingest.fetch.Validators;

/**
 * How far a server's "304 Not Modified" is believed: some answer so for ever.
 *
 * @param same polls in a row that were answered so
 * @param whole when a document last came whole
 * @param proving whether the next poll asks for the document whatever its version
 * @param hidNews when the server was last caught hiding news behind its validators
 */
public record Trust(int same, Optional<Instant> whole, boolean proving, Optional<Instant> hidNews) {
    static final Trust FULL = new Trust(0, Optional.empty(), false, Optional.empty());

    private static final int MANY = 10;
    private static final Duration BETWEEN_PROOFS = Duration.ofDays(1);
    private static final Duration DISTRUST = Duration.ofDays(30);

    Validators shown(Validators known) {
        return proving || hidNews.isPresent() ? Validators.NONE : known;
    }

    /** @param quiet whether the feed has been silent for longer than it promises */
    Trust unchanged(boolean quiet, Instant now) {
        if (proving) {
            return new Trust(0, Optional.of(now), false, hidNews);
        }
        boolean longAgo =
                whole.filter(then -> then.isAfter(now.minus(BETWEEN_PROOFS))).isEmpty();
        return new Trust(same + 1, whole, quiet && same + 1 >= MANY && longAgo, hidNews);
    }

    Trust cameWhole(Instant now) {
        return new Trust(0, Optional.of(now), false, hidNews.filter(then -> then.isAfter(now.minus(DISTRUST))));
    }

    Trust caught(Instant now) {
        return new Trust(0, Optional.of(now), false, Optional.of(now));
    }
}
