package org.readout.enrich.detect;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts made to be slow end in bounded time. */
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static Detector detector;

    @BeforeAll
    static void load() {
        detector = Detector.standard();
    }

    private static void endsInTime(String text) {
        assertTimeoutPreemptively(LIMIT, () -> detector.detect(Articles.news(text)));
    }

    @Test
    void aMegabyteOfReleases() {
        endsInTime(("President Biden met today with President Zelenskyy of Ukraine in Paris to discuss energy. ")
                .repeat(11_000));
    }

    @Test
    void aMillionBrackets() {
        endsInTime("(".repeat(500_000) + ")".repeat(500_000));
    }

    @Test
    void oneEndlessSentence() {
        endsInTime("met with the Foreign Minister of France and ".repeat(23_000));
    }

    @Test
    void oneEndlessWord() {
        endsInTime("a".repeat(1_000_000));
    }

    @Test
    void oneEndlessName() {
        endsInTime("President " + "Aa ".repeat(300_000));
    }

    @Test
    void apostrophesWithoutEnd() {
        endsInTime("a'".repeat(500_000));
    }

    @Test
    void mixedScriptsAndMarksThatTurnTheText() {
        endsInTime("\u202Eмет\u202C with министр \u200Fوزير 外长 🙂 1/1/1/1. ".repeat(25_000));
    }
}
