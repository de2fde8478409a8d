package org.readout.ingest.listing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Dates that stand between entries and in none of them: behind each link of a plain list, before each, or as a heading above
 * all those of one day.
 */
final class DatesBetween {
    /** Farther away, a date belongs to something else. */
    private static final int FARTHEST = 40;

    private static final int FEWEST = 2;

    /** Since the last entry: the first date and the last one before the next entry, with the number of texts passed. */
    private static final class Gap {
        private Optional<WrittenDate> first = Optional.empty();
        private Optional<WrittenDate> last = Optional.empty();
        private int texts;

        boolean isOpen() {
            return texts < FARTHEST;
        }

        void met(String text) {
            if (++texts > FARTHEST || text.length() > Dates.LONGEST) {
                return;
            }
            DateFinder.find(text).ifPresent(date -> {
                first = first.or(() -> Optional.of(date));
                last = Optional.of(date);
            });
        }
    }

    private DatesBetween() {}

    /** The candidates, in the order of the page, with the dates that lie between them where that makes them dated. */
    static List<Candidate> given(List<Candidate> candidates, Element root) {
        List<Gap> gaps = gaps(candidates, root);
        if (gaps.stream().filter(gap -> gap.first.isPresent()).count() < FEWEST) {
            return candidates; // One date says when the page was made or an article on it, and not these entries.
        }
        List<Candidate> before = before(candidates, gaps);
        List<Candidate> behind = behind(candidates, gaps);
        return dated(before) >= dated(behind) ? before : behind;
    }

    /** With the date before each, which counts until the next. */
    private static List<Candidate> before(List<Candidate> candidates, List<Gap> gaps) {
        List<Candidate> dated = new ArrayList<>();
        Optional<WrittenDate> heading = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
            heading = gaps.get(i).last.isPresent() ? gaps.get(i).last : heading;
            dated.add(candidates.get(i).dated(heading));
        }
        return dated;
    }

    private static List<Candidate> behind(List<Candidate> candidates, List<Gap> gaps) {
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> candidates.get(i).dated(gaps.get(i + 1).first))
                .toList();
    }

    private static long dated(List<Candidate> candidates) {
        return candidates.stream().filter(one -> one.date().isPresent()).count();
    }

    /** What lies before the first candidate, between each two, and behind the last. */
    private static List<Gap> gaps(List<Candidate> candidates, Element root) {
        Map<Node, Boolean> boxes = new IdentityHashMap<>();
        candidates.forEach(one -> boxes.put(one.box(), true));
        List<Gap> gaps = new ArrayList<>();
        gaps.add(new Gap());
        root.filter((node, depth) -> {
            if (boxes.containsKey(node)) {
                gaps.add(new Gap());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof Element element && gaps.getLast().isOpen() && isDateInPieces(element)) {
                gaps.getLast().met(element.text());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && !text.isBlank()) {
                gaps.getLast().met(text.text().strip());
            }
            return FilterResult.CONTINUE;
        });
        return gaps;
    }

    /** A day whose parts are elements of their own. */
    private static boolean isDateInPieces(Element element) {
        return element.childrenSize() > 1
                && element.childrenSize() < 6
                && ShortText.inPieces(element, Dates.LONGEST)
                        .flatMap(DateFinder::find)
                        .isPresent();
    }
}
