package org.readout.ingest.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads {@code ttl}, {@code sy:updatePeriod}, {@code skipHours} and {@code skipDays} of a channel; what makes no sense is no wish. */
record WishReader(Markup markup, Element channel) {
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    Optional<FeedWishes> read() {
        FeedWishes wishes = new FeedWishes(apart(), skipHours(), skipDays());
        return Optional.of(wishes).filter(any -> !any.equals(FeedWishes.NONE));
    }

    private Duration apart() {
        return Stream.of(ttl(), period())
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> ttl() {
        return number("ttl").map(Duration::ofMinutes);
    }

    /** Twice {@code hourly} is every half hour. */
    private Optional<Duration> period() {
        return markup.text(channel, "sy:updateperiod")
                .map(word -> PERIODS.get(word.toLowerCase(Locale.ROOT)))
                .map(period -> period.dividedBy(number("sy:updatefrequency").orElse(1L)));
    }

    private Optional<Long> number(String name) {
        return markup.text(channel, name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::valueOf)
                .filter(number -> number > 0);
    }

    /** Midnight is written as 0 and as 24. */
    private Set<Integer> skipHours() {
        return inside("skiphours", "hour")
                .filter(text -> text.matches("\\d{1,2}"))
                .map(text -> Integer.parseInt(text) % 24)
                .collect(Collectors.toSet());
    }

    private Set<DayOfWeek> skipDays() {
        return inside("skipdays", "day").flatMap(WishReader::day).collect(Collectors.toSet());
    }

    private static Stream<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().equalsIgnoreCase(name));
    }

    private Stream<String> inside(String list, String name) {
        return markup.all(channel, list)
                .flatMap(found -> markup.all(found, name))
                .map(found -> found.wholeText().strip());
    }
}
