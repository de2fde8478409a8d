package org.readout.ingest.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final int MOST_LINKS = 2_000;
    private static final int MOST_LINKS_TO_ONE = 6;
    private static final int MOST_GROUPS = 40;
    /** So much better must a list be whose entries differ in their classes: most such are several lists. */
    private static final double CLEARLY = 1.1;

    /** The entries, those that stand out before the others; none where nothing on it looks like a list of releases. */
    List<Candidate> candidates(Optional<String> path) {
        List<PageLink> links = links(path);
        Optional<LinkList> best = best(lists(links, PageLink::shape));
        Optional<LinkList> uneven = best(lists(links, PageLink::tags).flatMap(list -> list.byPlace().stream()));
        return uneven.filter(other ->
                        other.score() > CLEARLY * best.map(LinkList::score).orElse(0.0))
                .or(() -> best)
                .map(found -> withKin(found, links))
                .orElse(List.of());
    }

    private List<PageLink> links(Optional<String> path) {
        Furniture furniture = new Furniture(page);
        Map<URI, Integer> times = new HashMap<>();
        return page.select("a[href]").stream()
                .limit(MOST_LINKS)
                .filter(anchor -> !furniture.holds(anchor))
                .flatMap(anchor -> PageLink.of(anchor, url).stream())
                .filter(link -> path.filter(start -> !link.to().getRawPath().startsWith(start))
                        .isEmpty())
                .filter(link -> times.merge(link.to(), 1, Integer::sum) <= MOST_LINKS_TO_ONE)
                .toList();
    }

    /** The largest groups only: a page may be made to have endless ones. */
    private Stream<LinkList> lists(List<PageLink> links, Function<PageLink, String> shape) {
        Map<String, List<PageLink>> byShape =
                links.stream().collect(Collectors.groupingBy(shape, LinkedHashMap::new, Collectors.toList()));
        return byShape.values().stream()
                .filter(alike -> alike.size() >= LinkList.FEWEST)
                .sorted(Comparator.comparing((List<PageLink> alike) -> alike.size())
                        .reversed())
                .limit(MOST_GROUPS)
                .map(alike -> LinkList.of(alike, page, dates));
    }

    private static Optional<LinkList> best(Stream<LinkList> lists) {
        return lists.filter(LinkList::isPlausible).max(Comparator.comparingDouble(LinkList::score));
    }

    private List<Candidate> withKin(LinkList best, List<PageLink> links) {
        Set<URI> known = best.candidates().stream().map(Candidate::to).collect(Collectors.toSet());
        Set<String> titles = best.candidates().stream().map(Candidate::title).collect(Collectors.toSet());
        Optional<PageShape> shape = PageShape.ofMost(known);
        List<PageLink> alike = links.stream()
                .filter(link -> shape.filter(PageShape.of(link.to())::equals).isPresent())
                .toList();
        List<Candidate> all = new ArrayList<>(LinkList.candidates(alike, dates).stream()
                .filter(one -> one.date().isPresent() && !known.contains(one.to()) && titles.add(one.title()))
                .toList());
        all.addAll(best.candidates());
        return all;
    }
}
