package org.readout.app.forget;

import java.time.Instant;
import java.util.Optional;
import org.readout.model.ArticleMentions;

/** How it stands with an article that somebody wants forgotten. */
public sealed interface Standing {
    /** It is stored. */
    record Stored(ArticleMentions mentions) implements Standing {}

    /** Its source has taken it down, but its page may come back. */
    record Withdrawn() implements Standing {}

    /** It is forgotten already, or will be as soon as {@code enrich} runs. */
    record Forgotten(Instant since) implements Standing {}

    /** No article has this id. */
    record Unknown() implements Standing {}

    /**
     * @param forgotten when it was told to be forgotten
     * @param stored what the topic of mentions holds under its id; an empty value is a tombstone
     */
    static Standing of(Optional<Instant> forgotten, Optional<Optional<ArticleMentions>> stored) {
        if (forgotten.isPresent()) {
            return new Forgotten(forgotten.get());
        }
        return stored.<Standing>map(value -> value.<Standing>map(Stored::new).orElseGet(Withdrawn::new))
                .orElseGet(Unknown::new);
    }
}
