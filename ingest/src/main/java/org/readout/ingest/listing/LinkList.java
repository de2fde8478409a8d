package org.readout.ingest.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Links of one shape as the entries of one list, and how much they look like releases.
 *
 * @param candidates one for each address, in the order of the page
 */
record LinkList(List<Candidate> candidates) {
    private static final int FEWEST = 3;
    private static final int ENOUGH = 12;
    private static final double LEAST_QUALITY = 0.3;

    LinkList {
        candidates = List.copyOf(candidates);
    }

    static LinkList of(Collection<PageLink> links, Element root, Dates dates) {
        Boxes boxes = new Boxes(links);
        Predicate<String> repeated = repeated(links);
        Map<URI, Candidate> byAddress = new LinkedHashMap<>();
        for (PageLink link : links) {
            Element box = boxes.of(link);
            String title = Titles.of(link.anchor(), box, repeated);
            if (!title.isEmpty()) {
                byAddress.putIfAbsent(link.to(), new Candidate(link.to(), box, title, dates.in(box, title)));
            }
        }
        List<Candidate> all = new ArrayList<>(byAddress.values());
        return new LinkList(dated(all) * 2 >= all.size() ? all : DatesBetween.given(all, root)).withoutOtherLists();
    }

    /** Texts of which many links have the same, such as "Read more". */
    private static Predicate<String> repeated(Collection<PageLink> links) {
        Map<String, Long> addresses = links.stream()
                .collect(Collectors.groupingBy(
                        link -> Titles.text(link.anchor()),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                same -> same.stream()
                                        .map(PageLink::to)
                                        .distinct()
                                        .count())));
        return text -> addresses.getOrDefault(text, 0L) > Math.max(2, links.size() / 3);
    }

    /** A page without classes gives its menu the shape of its list: what lies elsewhere and is much worse is left out. */
    private LinkList withoutOtherLists() {
        Map<Element, LinkList> byPlace = new LinkedHashMap<>();
        candidates.forEach(one -> byPlace.merge(one.place(), new LinkList(List.of(one)), LinkList::and));
        double best = byPlace.values().stream()
                .max((one, other) -> Double.compare(one.score(), other.score()))
                .map(part -> part.mean(Candidate::score))
                .orElse(0.0);
        return byPlace.values().stream()
                .filter(part -> part.mean(Candidate::score) * 2 >= best)
                .reduce(LinkList::and)
                .orElse(this);
    }

    private LinkList and(LinkList further) {
        List<Candidate> all = new ArrayList<>(candidates);
        all.addAll(further.candidates);
        return new LinkList(all);
    }

    double score() {
        return mean(Candidate::score) * Math.min(candidates.size(), ENOUGH);
    }

    /** Whether this can be a list of releases at all. */
    boolean isPlausible() {
        return candidates.size() >= FEWEST && mean(Candidate::quality) >= LEAST_QUALITY;
    }

    private double mean(ToDoubleFunction<Candidate> of) {
        return candidates.stream().mapToDouble(of).average().orElse(0);
    }

    private static long dated(List<Candidate> candidates) {
        return candidates.stream().filter(one -> one.date().isPresent()).count();
    }
}
