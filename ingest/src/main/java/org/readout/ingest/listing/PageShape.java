package org.readout.ingest.listing;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the addresses of one site's releases have in common: {@code /en/news/#} and the names in the query. */
record PageShape(String pattern) {
    static PageShape of(URI url) {
        String path = url.getRawPath().replaceFirst("/$", "");
        int last = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, last)).replaceAll("\\d+", "#");
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery().replaceAll("=[^&]*", "");
        return new PageShape(folder + '/' + query);
    }

    /** The shape that most of them have. */
    static Optional<PageShape> ofMost(Collection<URI> urls) {
        Map<PageShape, Long> counted = urls.stream()
                .map(PageShape::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .filter(most -> most.getValue() * 2 > urls.size())
                .map(Map.Entry::getKey);
    }
}
