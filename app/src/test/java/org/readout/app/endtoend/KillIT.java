package org.readout.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.demo.DemoBeginning;
import org.readout.app.demo.DemoPace;
import org.readout.app.demo.DemoWorld;
import org.readout.runtime.Topics;

/** The product killed hard in the middle of its work goes on where it was. */
final class KillIT {
    private static final int PACE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Duration CLEAN_END = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void killedInTheMiddleOfTheDemoItEndsInTheSameContacts() throws InterruptedException {
        Path data = folder.resolve("data");
        try (ReadoutProcess first = ReadoutProcess.demo(data, folder.resolve("first.log"), PACE);
                Outcome outcome = new Outcome(first.kafka(), Topics.standard())) {
            await().atMost(PATIENCE).until(() -> outcome.contactsSoFar() > 3);
            first.killHard();
        }
        try (ReadoutProcess second = ReadoutProcess.demo(data, folder.resolve("second.log"), PACE);
                Outcome outcome = new Outcome(second.kafka(), Topics.standard());
                DemoWorld story = theSameStory(data)) {
            second.expect(() -> outcome.awaitWholeStory(story, PATIENCE));
            assertThat(second.endCleanly()).isLessThan(CLEAN_END);
        }
    }

    /** The story told in this folder, under a port of its own: only what it tells matters here. */
    private static DemoWorld theSameStory(Path data) {
        InstantSource now = InstantSource.system();
        DemoBeginning beginning = DemoBeginning.in(data, now.instant());
        return DemoWorld.start(now, new DemoPace(PACE), DemoBeginning.at(beginning.start()));
    }
}
