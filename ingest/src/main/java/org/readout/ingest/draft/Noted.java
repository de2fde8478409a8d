package org.readout.ingest.draft;

import java.util.Optional;

/** A value of a draft, with what its reader should look at before using it. */
public record Noted(String text, Optional<String> note) {
    public static Noted sure(String text) {
        return new Noted(text, Optional.empty());
    }

    public static Noted guessed(String text, String note) {
        return new Noted(text, Optional.of(note));
    }
}
