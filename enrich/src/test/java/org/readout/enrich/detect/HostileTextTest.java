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

    @Test
    void aMegabyteOfRussianReleases() {
        String release =
                "Министр иностранных дел России С.В.Лавров встретился в пятницу с министром иностранных дел Ирана. ";
        String text = release.repeat(1_000_000 / release.length());
        assertTimeoutPreemptively(
                LIMIT, () -> detector.detect(Articles.article(Articles.AGENCY, "ru", Articles.NOON, "", text)));
    }

    @Test
    void oneEndlessTitleOfFamilyNames() {
        String title = "Putin and Erdoğan ".repeat(55_000);
        String text = "Russian President Vladimir Putin met with Turkish President Recep Tayyip Erdoğan on Friday. "
                .repeat(100);
        assertTimeoutPreemptively(
                LIMIT, () -> detector.detect(Articles.article(Articles.AGENCY, "en", Articles.NOON, title, text)));
    }

    @Test
    void oneEndlessListOfStates() {
        endsInTime("talks between " + "France and Germany, ".repeat(50_000));
    }

    @Test
    void marginsWithoutEnd() {
        endsInTime("on the margins of the 3+3 meeting ".repeat(30_000));
    }

    @Test
    void marksThatTurnTheTextInEveryWord() {
        endsInTime("\u202Eمحمد\u202C met \u200Fالوزير\u200E with the \u2067Foreign\u2069 Minister of France. "
                .repeat(15_000));
    }
}
