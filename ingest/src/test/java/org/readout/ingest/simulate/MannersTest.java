package org.readout.ingest.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.poll.PollMemory;

/** The judge complains where there is something to complain of. */
final class MannersTest {
    private static final Served DOCUMENT = Served.page("<rss></rss>").with("etag", "\"1\"");
    private static final Map<String, String> NEW = Map.of("user-agent", Month.CONTACT);
    private static final Map<String, String> POLITE = Map.of("user-agent", Month.CONTACT, "if-none-match", "\"1\"");

    @Test
    void whoComesAsAllowedIsNotComplainedOf() {
        assertThat(judged(Demands.NONE, at(0, POLITE, DOCUMENT), at(10, POLITE, DOCUMENT)))
                .isEmpty();
    }

    @Test
    void whoComesTooSoonIs() {
        assertThat(judged(Demands.NONE, at(0, POLITE, DOCUMENT), at(9, POLITE, DOCUMENT)))
                .singleElement()
                .asString()
                .contains("keeps the distance asked for");
        assertThat(judged(Demands.apart(Duration.ofHours(1)), at(0, POLITE, DOCUMENT), at(59, POLITE, DOCUMENT)))
                .hasSize(1);
    }

    @Test
    void whoComesInAHourOrOnADayToBeSkippedIs() {
        assertThat(judged(Demands.hours(Set.of(1)), at(0, POLITE, DOCUMENT), at(70, POLITE, DOCUMENT)))
                .hasSize(1);
        assertThat(judged(Demands.days(Set.of(DayOfWeek.MONDAY)), at(0, POLITE, DOCUMENT), at(70, POLITE, DOCUMENT)))
                .hasSize(1);
    }

    @Test
    void whoDoesNotWaitAsLongAsAskedIs() {
        Served later = Served.status(503).with("retry-after", "3600");
        assertThat(judged(Demands.NONE, at(0, POLITE, later), at(59, NEW, DOCUMENT)))
                .hasSize(1);
        assertThat(judged(Demands.NONE, at(0, POLITE, later), at(60, NEW, DOCUMENT)))
                .isEmpty();
    }

    @Test
    void whoHidesOrForgetsWhatItKnowsIs() {
        Map<String, String> nobody = Map.of("if-none-match", "\"1\"");
        Map<String, String> garbled = Map.of("user-agent", Month.CONTACT, "if-none-match", "1");
        assertThat(judged(Demands.NONE, at(0, POLITE, DOCUMENT), at(10, nobody, DOCUMENT)))
                .hasSize(1);
        assertThat(judged(Demands.NONE, at(0, POLITE, DOCUMENT), at(10, NEW, DOCUMENT)))
                .hasSize(1);
        assertThat(judged(Demands.NONE, at(0, POLITE, DOCUMENT), at(10, garbled, DOCUMENT)))
                .hasSize(1);
    }

    @Test
    void whoAsksAgainForWhatIsGoneIs() {
        assertThat(judged(Demands.NONE, at(0, POLITE, Served.status(410)), at(600, NEW, DOCUMENT)))
                .hasSize(1);
    }

    /** The first request knows no version yet. */
    private static Visit at(int minute, Map<String, String> headers, Served served) {
        Instant instant = Calendar.START.plus(Duration.ofMinutes(minute));
        Map<String, String> asked = minute == 0 ? NEW : headers;
        return new Visit(instant, minute, new Asked(Asked.FEED, asked), served);
    }

    private static List<String> judged(Demands demands, Visit... visits) {
        FeedSpec spec = Month.spec(URI.create("http://127.0.0.1/feed"));
        Diary diary = new Diary(List.of(), List.of(), List.of(visits), 0, PollMemory.fresh(spec, Calendar.START));
        return Manners.violations(diary, demands);
    }
}
