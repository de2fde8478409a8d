package org.readout.sink.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Evidence;

final class MarkedTextTest {
    private static final String TEXT = "They met today.\n\nIn Baku & Tbilisi.";

    @Test
    void theWordsAreMarkedWithWhatTheyProve() {
        assertThat(marked(span("occurredOn", 9, 14)))
                .isEqualTo(
                        "<p>They met <mark title=\"occurredOn: rule\">today</mark>.</p><p>In Baku &amp; Tbilisi.</p>");
    }

    @Test
    void wordsThatProveTwoThingsSayBoth() {
        assertThat(marked(span("type", 5, 14), span("occurredOn", 9, 14)))
                .contains("<mark title=\"type: rule\">met </mark>")
                .contains("<mark title=\"type: rule; occurredOn: rule\">today</mark>");
    }

    @Test
    void aSpanAcrossParagraphsIsMarkedInEach() {
        assertThat(marked(span("type", 9, 24)))
                .contains("today.</mark></p><p><mark title=\"type: rule\">In Baku</mark>");
    }

    @Test
    void evidenceOfAnotherRevisionIsNotMarked() {
        assertThat(marked(new Evidence("type", Evidence.TEXT, 0, 4, "Thez", "rule")))
                .doesNotContain("mark");
        assertThat(marked(new Evidence("type", Evidence.TEXT, 0, 400, "They", "rule")))
                .doesNotContain("mark");
        assertThat(marked(new Evidence("type", Evidence.TITLE, 0, 4, "They", "rule")))
                .doesNotContain("mark");
    }

    private static String marked(Evidence... evidence) {
        return new MarkedText(TEXT, Evidence.TEXT, List.of(evidence))
                .paragraphs()
                .toString();
    }

    private static Evidence span(String field, int start, int end) {
        return new Evidence(field, Evidence.TEXT, start, end, TEXT.substring(start, end), "rule");
    }
}
