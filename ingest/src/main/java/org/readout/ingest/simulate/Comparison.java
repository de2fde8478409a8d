package org.readout.ingest.simulate;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * A short rolling feed, followed by its rhythm and, beside, by somebody who comes every ten minutes.
 *
 * @param seen the share of releases that we saw
 * @param fixedSeen the share that the other saw
 */
public record Comparison(String feed, double seen, int polls, double fixedSeen, int fixedPolls) {
    private static final Duration FIXED = Duration.ofMinutes(10);

    public double ratio() {
        return polls / (double) fixedPolls;
    }

    static Comparison of(Publishing.Rolling rolling) throws IOException, InterruptedException {
        Newsroom newsroom = rolling.newsroom();
        Diary diary = Month.lived(rolling.behaviour());
        Set<Integer> seen = new HashSet<>();
        int polls = 0;
        for (Instant now = Calendar.START; now.isBefore(Calendar.day(Calendar.DAYS)); now = now.plus(FIXED)) {
            seen.addAll(newsroom.listed(now));
            polls++;
        }
        return new Comparison(
                "rolling " + rolling.when(),
                Expectation.share(newsroom, diary, Expectation.LAST_POLL),
                diary.polls(),
                share(newsroom, seen),
                polls);
    }

    private static double share(Newsroom newsroom, Set<Integer> seen) {
        long before = newsroom.times().stream()
                .filter(time -> !time.isAfter(Calendar.START))
                .count();
        long all = newsroom.times().size() - before;
        return seen.stream().filter(number -> number >= before).count() / (double) all;
    }
}
