package org.readout.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.demo.DemoBeginning;
import org.readout.app.demo.DemoPace;
import org.readout.app.demo.DemoWorld;
import org.readout.runtime.Topics;

/** The product killed hard in the middle of its work goes on where it was. */
final class KillIT {
    private static final int PACE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    @Test
    void killedInTheMiddleOfTheDemoItEndsInTheSameContacts() throws InterruptedException {
        Path data = folder.resolve("data");
        try (ReadoutProcess first = ReadoutProcess.demo(data, folder.resolve("first.log"), PACE);
                ContactTable table = new ContactTable(first.kafka(), Topics.standard())) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                table.readOn();
                assertThat(table.contacts()).hasSizeGreaterThan(3);
            });
            first.killHard();
        }
        try (ReadoutProcess second = ReadoutProcess.demo(data, folder.resolve("second.log"), PACE);
                ContactTable table = new ContactTable(second.kafka(), Topics.standard())) {
            Set<StoryLine> expected = expected(data);
            await().atMost(PATIENCE).untilAsserted(() -> {
                table.readOn();
                assertThat(StoryLine.of(table.contacts())).containsAll(expected);
            });
            assertThat(second.endCleanly()).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** What the story told in this folder ends in. */
    private static Set<StoryLine> expected(Path data) {
        InstantSource now = InstantSource.system();
        DemoBeginning beginning = DemoBeginning.in(data, now.instant());
        try (DemoWorld world = DemoWorld.start(now, new DemoPace(PACE), DemoBeginning.at(beginning.start()))) {
            return StoryLine.expected(world);
        }
    }
}
