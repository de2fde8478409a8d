package org.readout.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.readout.app.endtoend.StoryLine;
import org.readout.model.ArticleMentions;

/** How much of the story that the sample ministries tell is understood; printed by the build, and may not fall. */
final class DemoStoryTest {
    private static final int UNDERSTOOD = 24;

    @Test
    void theStoryIsUnderstood() {
        SettableClock clock = new SettableClock("2026-11-24T09:00:00Z");
        try (DemoWorld world = DemoWorld.start(clock, DemoPace.NORMAL)) {
            List<ArticleMentions> mentions = new PureRun(world, clock).mentions();
            Set<StoryLine> told = StoryLine.of(PureRun.contacts(mentions));
            Set<StoryLine> expected = StoryLine.expected(world);
            Set<StoryLine> missed = new TreeSet<>(expected);
            missed.removeAll(told);
            Set<StoryLine> invented = new TreeSet<>(told);
            invented.removeAll(expected);
            missed.forEach(line -> System.out.println("missed   " + line));
            invented.forEach(line -> System.out.println("invented " + line));
            System.out.println("demo story: " + (expected.size() - missed.size()) + " of " + expected.size()
                    + " contacts exactly as told, " + invented.size() + " not told");
            assertThat(expected.size() - missed.size()).isGreaterThanOrEqualTo(UNDERSTOOD);
        }
    }
}
