package org.readout.ingest.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    static final int FEWEST = 3;
    private static final int ENOUGH = 12;
    private static final double LEAST_QUALITY = 0.3;

    LinkList {
        candidates = List.copyOf(candidates);
    }

    static LinkList of(List<PageLink> links, Element root, Dates dates) {
        LinkList list = new LinkList(candidates(links, dates));
        return (list.isDated() ? list : new LinkList(DatesBetween.given(list.candidates, root))).withoutOtherLists();
    }

    /** One for each address that has a title, with the date that stands in the part of the page that is its alone. */
    static List<Candidate> candidates(List<PageLink> links, Dates dates) {
        Boxes boxes = new Boxes(links);
        Predicate<String> repeated = repeated(links);
        Map<URI, Candidate> byAddress = new LinkedHashMap<>();
        for (PageLink link : links) {
            Element box = boxes.of(link);
            String title = Titles.of(link.anchor(), box, repeated);
            if (!title.isEmpty()) {
                byAddress.merge(link.to(), candidate(link, box, title, dates), Candidate::better);
            }
        }
        return List.copyOf(byAddress.values());
    }

    private static Candidate candidate(PageLink link, Element box, String title, Dates dates) {
        boolean says = !link.isDocument() && Titles.text(link.anchor()).contains(title);
        return new Candidate(link.to(), box, title, says, dates.in(box, title));
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
        List<LinkList> parts = byPlace();
        LinkList best =
                parts.stream().max(Comparator.comparingDouble(LinkList::score)).orElse(this);
        double least = best.mean(Candidate::score) / 2;
        return parts.stream()
                .filter(part -> part.mean(Candidate::score) >= least && (part.isDated() || !best.isDated()))
                .reduce(LinkList::and)
                .orElse(this);
    }

    /** The candidates that stand beside each other, as lists of their own. */
    List<LinkList> byPlace() {
        Map<Element, LinkList> byPlace = new LinkedHashMap<>();
        candidates.forEach(one -> byPlace.merge(one.place(), new LinkList(List.of(one)), LinkList::and));
        return List.copyOf(byPlace.values());
    }

    private boolean isDated() {
        return dated(candidates) * 2 >= candidates.size();
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
