package org.readout.ingest.listing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a query that turns the pages of a list from one that names a release. */
final class Paging {
    /** Matches {@code page=2}, {@code PAGEN_1=3}, {@code start=20} and {@code year=2024}; not {@code id=71234}. */
    private static final Pattern TURNS = Pattern.compile(
            "(?i)(?:.*page.*|p|pg|pn|start|offset|from|limit|size|sort|order|year|month|date|lang|language|view|filter.*|"
                    + "category|cat|tag|type|q|search|print|format)=.*");

    private Paging() {}

    /** Whether {@code query} differs from the page's own in nothing but what turns pages, sorts or filters. */
    static boolean isIn(String query, String own) {
        Set<String> known = own == null ? Set.of() : new HashSet<>(Arrays.asList(own.split("&")));
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !known.contains(parameter))
                .allMatch(parameter ->
                        TURNS.matcher(parameter.toLowerCase(Locale.ROOT)).matches());
    }
}
