package org.readout.ingest.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;

/**
 * CSS selectors for the entries of one listing page, all but the first within an entry.
 *
 * @param item each entry as a whole
 * @param title empty for the entry's heading or else its link's text
 * @param link empty for the entry's first link
 * @param date empty for the first date in the entry
 */
public record Selectors(String item, Optional<String> title, Optional<String> link, Optional<String> date) {
    /** Throws where one of them is no selector. */
    public Selectors {
        Stream.of(Optional.of(item), title, link, date)
                .flatMap(Optional::stream)
                .forEach(QueryParser::parse);
    }
}
