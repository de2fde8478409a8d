package org.readout.ingest.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds the list of releases on a page by what repeats on it.
 *
 * <p>Links are put together by the tags and classes above them; of these groups the one counts whose entries look most like
 * releases: many, with long titles, dated. An entry that stands out of the row, as the newest often does, is known by its date
 * and by an address like theirs.
 */
record FoundList(Document page, URI url, Dates dates) {
    private static final int MOST_LINKS = 5_000;
    /** So much better must a list be whose entries differ in their classes: most such are several lists. */
    private static final double CLEARLY = 1.1;

    /** The entries, those that stand out before the others; none where nothing on it looks like a list of releases. */
    List<Candidate> candidates(Optional<String> path) {
        List<PageLink> links = links(path);
        List<LinkList> lists = lists(links, PageLink::shape).toList();
        Optional<LinkList> best = best(lists.stream());
        Optional<LinkList> uneven = best(lists(links, PageLink::tags).flatMap(list -> list.byPlace().stream()));
        return uneven.filter(other ->
                        other.score() > CLEARLY * best.map(LinkList::score).orElse(0.0))
                .or(() -> best)
                .map(found -> withKin(found, lists))
                .orElse(List.of());
    }

    private List<PageLink> links(Optional<String> path) {
        Furniture furniture = new Furniture(page);
        return page.select("a[href]").stream()
                .limit(MOST_LINKS)
                .filter(anchor -> !furniture.holds(anchor))
                .flatMap(anchor -> PageLink.of(anchor, url).stream())
                .filter(link -> path.filter(start -> !link.to().getRawPath().startsWith(start))
                        .isEmpty())
                .toList();
    }

    private Stream<LinkList> lists(List<PageLink> links, Function<PageLink, String> shape) {
        Map<String, List<PageLink>> byShape =
                links.stream().collect(Collectors.groupingBy(shape, LinkedHashMap::new, Collectors.toList()));
        return byShape.values().stream().map(alike -> LinkList.of(alike, page, dates));
    }

    private static Optional<LinkList> best(Stream<LinkList> lists) {
        return lists.filter(LinkList::isPlausible).max(Comparator.comparingDouble(LinkList::score));
    }

    private static List<Candidate> withKin(LinkList best, List<LinkList> lists) {
        List<URI> known = best.candidates().stream().map(Candidate::to).toList();
        Optional<PageShape> shape = PageShape.ofMost(known);
        Predicate<Candidate> kin = one -> one.date().isPresent()
                && shape.filter(PageShape.of(one.to())::equals).isPresent();
        Set<URI> met = new HashSet<>(known);
        List<Candidate> all = new ArrayList<>(lists.stream()
                .flatMap(list -> list.candidates().stream())
                .filter(one -> kin.test(one) && met.add(one.to()))
                .toList());
        all.addAll(best.candidates());
        return all;
    }
}
