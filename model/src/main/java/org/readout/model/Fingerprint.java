package org.readout.model;

import java.util.regex.Pattern;

/**
 * What is kept of a text's wording so that reprints of it can be told without the text: a few bytes that say how much of
 * one text stands in another, and nothing of what it says.
 *
 * @param shingles how many different runs of words the text has
 * @param minima the smallest hash of the runs under each of 128 hash functions, four bits each: 64 bytes in URL-safe
 *     base64
 */
public record Fingerprint(int shingles, String minima) {
    /** Matches 86 characters of URL-safe base64; not 85 of them. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{86}");

    public Fingerprint {
        Required.text("minima of a fingerprint", minima);
        if (shingles < 1 || !FORM.matcher(minima).matches()) {
            throw new IllegalArgumentException("no fingerprint: " + shingles + " shingles and " + minima.length()
                    + " characters, where 1 and 86 are wanted");
        }
    }
}
