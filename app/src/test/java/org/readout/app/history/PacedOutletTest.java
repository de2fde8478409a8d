package org.readout.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.app.bench.PageMill;
import org.readout.ingest.archive.Outlet;
import org.readout.model.Page;

final class PacedOutletTest {
    private static final List<Page> PAGES = IntStream.range(0, 50)
            .mapToObj(number -> PageMill.plain().page(number, Instant.EPOCH))
            .toList();

    private final List<String> heard = new ArrayList<>();
    private final List<Page> published = new ArrayList<>();

    @Test
    void pagesAreHandedOnAFewAtATimeAndEachHandfulWaitsForRoom() {
        paced(0, 300, 21, 20, 0).publish(PAGES, 7);
        assertThat(heard).containsExactly("20 pages, 7", "300 to go", "21 to go", "20 pages, 7", "10 pages, 7");
        assertThat(published).isEqualTo(PAGES);
    }

    @Test
    void whereNobodyIsAtWorkNothingWaits() {
        new PacedOutlet(new Heard(), OptionalLong::empty, records -> heard.add(records + " to go")).publish(PAGES, 7);
        assertThat(heard).containsExactly("50 pages, 7");
    }

    @Test
    void nothingToPublishWaitsForNobody() {
        paced(300).publish(List.of(), 7);
        assertThat(heard).isEmpty();
    }

    /** With these numbers of records to go, as they are asked for. */
    private Outlet paced(long... backlogs) {
        Deque<Long> left = new ArrayDeque<>();
        for (long backlog : backlogs) {
            left.add(backlog);
        }
        return new PacedOutlet(
                new Heard(), () -> OptionalLong.of(left.remove()), records -> heard.add(records + " to go"));
    }

    private final class Heard implements Outlet {
        @Override
        public boolean admit(Page page) {
            return true;
        }

        @Override
        public void publish(List<Page> pages, long place) {
            heard.add(pages.size() + " pages, " + place);
            published.addAll(pages);
        }
    }
}
