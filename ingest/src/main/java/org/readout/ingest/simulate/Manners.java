package org.readout.ingest.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a visitor from the server's side: each entry of its book that breaks what was asked for is a violation. */
final class Manners {
    private static final Duration AFTER_GONE = Duration.ofHours(24);

    /** Nobody is obliged to stay away for good over one answer. */
    private static final Duration LONGEST_OBEDIENCE = Duration.ofDays(7);

    private final Demands demands;
    private final List<String> violations = new ArrayList<>();

    private Manners(Demands demands) {
        this.demands = demands;
    }

    static List<String> violations(Diary diary, Demands demands) {
        Manners judge = new Manners(demands);
        diary.visits().forEach(judge::introduced);
        judge.heedsRetryAfter(diary.visits());
        List<Visit> feed = diary.feedVisits();
        for (int i = 1; i < feed.size(); i++) {
            judge.keepsDistance(feed.get(i - 1), feed.get(i));
            judge.comesWhenWanted(feed.get(i));
        }
        judge.echoes(feed);
        return List.copyOf(judge.violations);
    }

    private void introduced(Visit visit) {
        require(
                visit,
                "says who it is",
                visit.asked().header("user-agent").orElse("").contains(Month.CONTACT));
    }

    /** A 429 speaks for the host, a 503 for the address. */
    private void heedsRetryAfter(List<Visit> visits) {
        for (Visit limited : visits) {
            Optional<Instant> until = retryAfter(limited);
            visits.stream()
                    .filter(later -> until.isPresent() && later.nanos() > limited.nanos())
                    .filter(later -> limited.served().status() == 429
                            || later.asked().path().equals(limited.asked().path()))
                    .forEach(later ->
                            require(later, "waits as long as asked", !later.at().isBefore(until.get())));
        }
    }

    private static Optional<Instant> retryAfter(Visit visit) {
        Instant latest = visit.at().plus(LONGEST_OBEDIENCE);
        return Optional.ofNullable(visit.served().headers().get("retry-after"))
                .map(value -> value.matches("\\d+")
                        ? visit.at().plusSeconds(Long.parseLong(value))
                        : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant())
                .map(until -> until.isBefore(latest) ? until : latest);
    }

    /** Hops of one redirect are one poll, and so is a request that is sent again because a kept connection was cut. */
    private void keepsDistance(Visit before, Visit after) {
        Duration apart = Duration.between(before.at(), after.at());
        boolean hop = apart.isZero()
                && (before.served().headers().containsKey("location")
                        || before.served().equals(Served.CUT));
        boolean document = before.served().status() == 200 || before.served().status() == 304;
        Duration asked = document ? demands.apart() : Demands.NONE.apart();
        require(after, "keeps the distance asked for", hop || apart.compareTo(asked) >= 0);
        boolean gone = before.served().status() == 410;
        require(after, "leaves alone what is gone", !gone || apart.compareTo(AFTER_GONE) >= 0);
    }

    private void comesWhenWanted(Visit visit) {
        OffsetDateTime utc = visit.at().atOffset(ZoneOffset.UTC);
        boolean skipped = demands.skipHours().contains(utc.getHour())
                || demands.skipDays().contains(utc.getDayOfWeek());
        require(visit, "comes in no hour that is to be skipped", !skipped);
    }

    /** Shows the version it knows exactly as it was given, but for the few proofs that are allowed. */
    private void echoes(List<Visit> feed) {
        Optional<Served> known = Optional.empty();
        int whole = 0;
        for (Visit visit : feed) {
            Optional<String> tag = known.map(document -> document.headers().get("etag"));
            Optional<String> date = known.map(document -> document.headers().get("last-modified"));
            if (tag.or(() -> date).isPresent() && !visit.asked().isConditional()) {
                whole++;
            } else {
                require(
                        visit,
                        "echoes the ETag",
                        visit.asked().header("if-none-match").equals(tag));
                require(
                        visit,
                        "echoes the date",
                        visit.asked().header("if-modified-since").equals(date));
            }
            known = visit.served().isFeed() ? Optional.of(visit.served()) : known;
        }
        if (whole > demands.whole()) {
            violations.add(whole + " whole documents asked for although a version was known");
        }
    }

    private void require(Visit visit, String rule, boolean kept) {
        if (!kept) {
            violations.add(visit.at() + " " + visit.asked().path() + ": not so: " + rule);
        }
    }
}
