package org.readout.enrich.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShinglesTest {
    @Test
    void caseMarksAndLineBreaksDoNotCount() {
        assertThat(Shingles.of("The «two» ministers\n\nmet, in Baku."))
                .hasSize(3)
                .isEqualTo(Shingles.of("the \"Two\" ministers met in BAKU"));
    }

    @Test
    void softHyphensAndVowelSignsAreLeftOut() {
        assertThat(Shingles.of("the mini\u00adsters met again")).isEqualTo(Shingles.of("the ministers met again"));
        assertThat(Shingles.of("اجتمع الوَزِيران في باكو")).isEqualTo(Shingles.of("اجتمع الوزيران في باكو"));
    }

    @Test
    void aHanCharacterIsAWordByItself() {
        assertThat(Shingles.of("两国外长")).hasSize(1);
        assertThat(Shingles.of("两国外长会谈")).hasSize(3).contains(Shingles.of("国外长会")[0]);
    }

    @Test
    void aRunThatComesTwiceCountsOnce() {
        assertThat(Shingles.of("on and on and on and on")).hasSize(2);
    }

    @Test
    void fewerWordsThanARunGiveNone() {
        assertThat(Shingles.of("they met today")).isEmpty();
    }
}
