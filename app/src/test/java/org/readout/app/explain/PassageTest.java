package org.readout.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PassageTest {
    @Test
    void aLineOfTildesStandsUnderTheMarkedWords() {
        assertThat(Passage.of("Lavrov met Fidan", 0, 16).mark(7, 10).lines(Pen.PLAIN))
                .containsExactly("Lavrov met Fidan", "       ~~~");
    }

    @Test
    void onATerminalTheMarkedWordsAreUnderlined() {
        assertThat(Passage.of("Lavrov met Fidan", 0, 16).mark(7, 10).lines(Pen.TERMINAL))
                .containsExactly("Lavrov \u001b[4mmet\u001b[0m Fidan");
    }

    @Test
    void whatCouldSteerATerminalIsASpace() {
        assertThat(Passage.of("a\u001b[31mb\u202Ec\nd", 0, 11).lines(Pen.PLAIN)).containsExactly("a [31mb c d");
    }

    @Test
    void longPassagesAreCutBetweenWords() {
        assertThat(Passage.of("Minister ".repeat(30), 0, 270).lines(Pen.PLAIN))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).endsWith("Minister").hasSizeLessThan(97));
    }

    @Test
    void aWordIsShownWithTheWordsAroundIt() {
        String text = "one ".repeat(100) + "met" + " two".repeat(100);
        assertThat(Passage.around(text, 400, 403).lines(Pen.PLAIN))
                .first()
                .asString()
                .startsWith("one ")
                .contains("one met two")
                .hasSizeLessThan(140);
    }
}
