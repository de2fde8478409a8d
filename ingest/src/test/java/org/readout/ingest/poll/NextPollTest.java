package org.readout.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.feed.FeedWishes;
import org.readout.model.FeedId;

final class NextPollTest {
    private static final Instant NOON = Samples.NOON;
    private static final PollBounds BOUNDS = new PollBounds(Duration.ofMinutes(10), Duration.ofHours(1));
    private static final FeedSpec SPEC = Samples.spec(ContentFrom.PAGE);
    private static final NextPoll PACE = new NextPoll(SPEC, BOUNDS);

    @Test
    void aFeedWithAnUnknownRhythmIsAskedEveryHalfHour() {
        assertThat(wait(Rhythm.UNKNOWN, 20, 0)).isBetween(minutes(30), minutes(32));
    }

    @Test
    void aBusyFeedIsAskedAsOftenAsAllowedAndAQuietOneAsSeldom() {
        assertThat(wait(every(Duration.ofMinutes(3)), 20, 0)).isBetween(minutes(10), minutes(11));
        assertThat(wait(every(Duration.ofHours(10)), 20, 0)).isBetween(minutes(60), minutes(62));
    }

    @Test
    void whenABurstIsUnderWayTheFeedIsAskedAgainAtOnce() {
        assertThat(wait(every(Duration.ofHours(10)), 10, 6)).isBetween(minutes(10), minutes(11));
        assertThat(wait(every(Duration.ofHours(10)), 10, 10)).isBetween(minutes(10), minutes(11));
        assertThat(wait(every(Duration.ofHours(10)), 10, 5)).isGreaterThan(minutes(59));
    }

    @Test
    void aShortFeedIsAskedBeforeAQuarterOfItIsNew() {
        Rhythm busy = every(Duration.ofMinutes(15));
        assertThat(wait(busy, 4, 0)).isLessThan(minutes(17));
        assertThat(wait(busy, 100, 0)).isBetween(minutes(40), minutes(50));
    }

    @Test
    void theCatalogueHasTheLastWord() {
        FeedSpec often = new FeedSpec(
                SPEC.id(), SPEC.source(), SPEC.url(), Optional.of(Duration.ofMinutes(2)), ContentFrom.PAGE);
        Hints wishes = hints(Duration.ofHours(5));
        Instant next = new NextPoll(often, BOUNDS).afterSuccess(Rhythm.UNKNOWN, wishes, 20, 0, NOON);
        assertThat(Duration.between(NOON, next)).isBetween(minutes(2), minutes(3));
    }

    @Test
    void theSameFeedAtTheSameInstantIsAlwaysAskedAtTheSameInstantAndOthersAtOthers() {
        assertThat(Stagger.within(minutes(10), SPEC.id(), NOON))
                .isEqualTo(Stagger.within(minutes(10), SPEC.id(), NOON));
        List<Duration> many = IntStream.range(0, 100)
                .mapToObj(i -> Stagger.within(minutes(10), new FeedId("feed-" + i + "#1"), NOON))
                .toList();
        assertThat(many).doesNotHaveDuplicates().allMatch(part -> part.compareTo(minutes(10)) < 0);
        assertThat(many).filteredOn(part -> part.compareTo(minutes(5)) < 0).hasSizeBetween(35, 65);
    }

    @Test
    void aFewFeedsBeginAtOnceAndManyOverTheLongestInterval() {
        Duration wished = Duration.ofSeconds(10);
        assertThat(Stagger.firstPass(20, wished, BOUNDS)).isEqualTo(wished);
        assertThat(Stagger.firstPass(10_000, wished, BOUNDS)).isEqualTo(Duration.ofSeconds(1_000));
        assertThat(Stagger.firstPass(1_000_000, wished, BOUNDS)).isEqualTo(BOUNDS.most());
    }

    @Test
    void whatServersSayOfTheAgeOfTheirAnswersIsRead() {
        assertThat(fresh(Map.of("cache-control", "public, max-age=600"))).isEqualTo(minutes(10));
        assertThat(fresh(Map.of("cache-control", "max-age=600", "age", "480"))).isEqualTo(minutes(2));
        assertThat(fresh(Map.of("cache-control", "s-maxage=600"))).isZero();
        assertThat(fresh(Map.of("cache-control", "max-age=60", "age", "900"))).isZero();
        assertThat(fresh(Map.of())).isZero();
        assertThat(fresh(Map.of("cache-control", "max-age=31536000"))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void theLeastTimeBetweenTwoPollsIsNoLongerThanTheMost() {
        assertThatThrownBy(() -> new PollBounds(Duration.ofHours(2), Duration.ofHours(1)))
                .hasMessageContaining("no longer than the most");
    }

    private static Duration fresh(Map<String, String> headers) {
        return Hints.of(Optional.empty(), headers).apart();
    }

    private static Hints hints(Duration apart) {
        return Hints.of(Optional.of(new FeedWishes(apart, Set.of(), Set.of())), Map.of());
    }

    private static Duration wait(Rhythm rhythm, int listed, int fresh) {
        return Duration.between(NOON, PACE.afterSuccess(rhythm, Hints.NONE, listed, fresh, NOON));
    }

    /** Ten days of entries at even distances, day and night. */
    private static Rhythm every(Duration apart) {
        long count = Duration.ofDays(10).dividedBy(apart);
        List<Instant> dates = IntStream.range(0, (int) count)
                .mapToObj(i -> NOON.minus(apart.multipliedBy(count - i)))
                .toList();
        return new Rhythm(dates.subList((int) Math.max(0, count - 30), (int) count), Week.UNKNOWN.with(dates, NOON));
    }

    private static Duration minutes(int number) {
        return Duration.ofMinutes(number);
    }
}
