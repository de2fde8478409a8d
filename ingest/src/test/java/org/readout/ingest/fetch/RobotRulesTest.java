package org.readout.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RobotRulesTest {
    private static final URI PAGE = URI.create("https://mfa.example/news/1");
    private static final FetchOutcome LOST = new FetchOutcome.Failed("connection reset");

    private final Deque<FetchOutcome> answers = new ArrayDeque<>();
    private final List<Instant> asked = new ArrayList<>();
    private Instant now = Instant.parse("2025-06-03T12:00:00Z");
    private final RobotRules rules = new RobotRules(
            request -> {
                asked.add(now);
                return answers.size() > 1 ? answers.poll() : answers.element();
            },
            () -> now);

    @Test
    void aMomentWithoutRobotsTxtIsNoAnswerAndPassesWithinSeconds() throws InterruptedException {
        answers.add(LOST);
        answers.add(file("User-agent: *\nDisallow: /admin/\n"));
        assertThat(rules.answer(PAGE)).isEqualTo(new RobotRules.Answer.NotKnown(LOST));
        assertThat(rules.answer(PAGE)).isEqualTo(new RobotRules.Answer.NotKnown(LOST));
        assertThat(asked).hasSize(1);
        now = now.plusSeconds(6);
        assertThat(rules.answer(PAGE)).isEqualTo(new RobotRules.Answer.Allowed());
        assertThat(rules.answer(URI.create("https://mfa.example/admin/x")))
                .isEqualTo(new RobotRules.Answer.Forbidden());
        assertThat(asked).hasSize(2);
    }

    @Test
    void aSiteThatStaysAwayIsAskedEverLessOftenButNeverNever() throws InterruptedException {
        answers.add(LOST);
        Instant end = now.plus(Duration.ofDays(1));
        while (now.isBefore(end)) {
            rules.answer(PAGE);
            now = now.plusSeconds(1);
        }
        assertThat(asked).hasSizeBetween(24, 40);
        assertThat(Duration.between(asked.getLast(), end)).isLessThanOrEqualTo(Duration.ofMinutes(61));
    }

    @Test
    void aFileThatIsNotThereOrForbiddenAllowsEverything() throws InterruptedException {
        answers.add(new FetchOutcome.Gone(404));
        assertThat(rules.answer(PAGE)).isEqualTo(new RobotRules.Answer.Allowed());
        answers.clear();
        answers.add(new FetchOutcome.Refused(FetchOutcome.Rule.FORBIDDEN, "status 403"));
        assertThat(rules.answer(URI.create("https://other.example/x"))).isEqualTo(new RobotRules.Answer.Allowed());
    }

    @Test
    void manyWhoComeAtOnceAskOnce() {
        AtomicInteger requests = new AtomicInteger();
        CountDownLatch allCame = new CountDownLatch(8);
        RobotRules shared = new RobotRules(
                request -> {
                    requests.incrementAndGet();
                    allCame.await();
                    return file("");
                },
                () -> now);
        List<CompletableFuture<RobotRules.Answer>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            allCame.countDown();
                            return answered(shared);
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo(new RobotRules.Answer.Allowed()));
        assertThat(requests).hasValue(1);
    }

    private static RobotRules.Answer answered(RobotRules shared) {
        try {
            return shared.answer(PAGE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FetchOutcome file(String text) {
        return new FetchOutcome.Fetched(
                URI.create("https://mfa.example/robots.txt"),
                200,
                Map.of("content-type", "text/plain"),
                text.getBytes(StandardCharsets.UTF_8),
                Validators.NONE);
    }
}
