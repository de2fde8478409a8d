package org.readout.model;

/** The checks that the records of this package share: each names the value that is missing. */
final class Required {
    private Required() {}

    static String text(String what, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }

    static <T> T value(String what, T value) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }
}
