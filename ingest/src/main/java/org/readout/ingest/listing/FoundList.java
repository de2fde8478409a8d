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
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** The entries in the order of the page; none where nothing on it looks like a list of releases. */
    List<Candidate> candidates(Optional<String> path) {
        Furniture furniture = new Furniture(page);
        Map<String, List<PageLink>> byShape = page.select("a[href]").stream()
                .limit(MOST_LINKS)
                .filter(anchor -> !furniture.holds(anchor))
                .flatMap(anchor -> PageLink.of(anchor, url).stream())
                .filter(link -> path.filter(start -> !link.to().getRawPath().startsWith(start))
                        .isEmpty())
                .collect(Collectors.groupingBy(PageLink::shape, LinkedHashMap::new, Collectors.toList()));
        List<LinkList> lists = byShape.values().stream()
                .map(links -> LinkList.of(links, page, dates))
                .toList();
        return lists.stream()
                .filter(LinkList::isPlausible)
                .max(Comparator.comparingDouble(LinkList::score))
                .map(best -> withKin(best, lists))
                .orElse(List.of());
    }

    private static List<Candidate> withKin(LinkList best, List<LinkList> lists) {
        List<URI> known = best.candidates().stream().map(Candidate::to).toList();
        Optional<PageShape> shape = PageShape.ofMost(known);
        Predicate<Candidate> kin = one -> one.date().isPresent()
                && shape.filter(PageShape.of(one.to())::equals).isPresent();
        List<Candidate> all = new ArrayList<>();
        Set<URI> met = new HashSet<>(known);
        for (LinkList list : lists) {
            list.candidates().stream()
                    .filter(one -> list == best || kin.test(one) && met.add(one.to()))
                    .forEach(all::add);
        }
        return all;
    }
}
