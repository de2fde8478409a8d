package org.readout.app.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has been done about a letter. */
public enum Handling {
    /** The record stands on its topic once more. */
    REDRIVEN,
    /** Nothing will be done about it. */
    DROPPED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Handling> named(String word) {
        return Arrays.stream(values())
                .filter(handling -> handling.word().equals(word))
                .findFirst();
    }
}
