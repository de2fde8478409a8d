package org.readout.ingest.listing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.ingest.catalogue.Selectors;
import org.readout.ingest.feed.Links;

/** The entries of a page whose parts the catalogue names by selectors. */
record SelectedList(Document page, Dates dates, Selectors selectors) {
    List<Candidate> candidates(Optional<String> path) {
        Map<URI, Candidate> byAddress = new LinkedHashMap<>();
        page.select(selectors.item()).stream()
                .flatMap(item -> candidate(item).stream())
                .filter(found -> path.filter(start -> !found.to().getRawPath().startsWith(start))
                        .isEmpty())
                .forEach(found -> byAddress.putIfAbsent(found.to(), found));
        return List.copyOf(byAddress.values());
    }

    private Optional<Candidate> candidate(Element item) {
        return Optional.ofNullable(item.selectFirst(selectors.link().orElse("a[href]")))
                .flatMap(link -> Links.webAddress(link.absUrl("href")).map(to -> candidate(item, link, to)));
    }

    private Candidate candidate(Element item, Element link, URI to) {
        String title = selectors
                .title()
                .flatMap(query -> Optional.ofNullable(item.selectFirst(query)).map(Titles::text))
                .orElseGet(() -> Titles.of(link, item, text -> false));
        Optional<WrittenDate> date = selectors
                .date()
                .map(query -> Optional.ofNullable(item.selectFirst(query)).flatMap(found -> dates.in(found, "\0")))
                .orElseGet(() -> dates.in(item, title.isEmpty() ? "\0" : title));
        return new Candidate(to, item, title, true, date);
    }
}
