package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.model.Article;
import org.readout.model.SourceKind;

/** Every pack's own examples: the sentences its lists must read as a contact, and those they must not. */
class PackExamplesTest {
    private static final Detector DETECTOR = Detector.standard();

    @TestFactory
    Stream<DynamicTest> packsReadTheirOwnExamples() {
        return DETECTOR.packs().stream()
                .flatMap(pack -> pack.examples().stream().map(example -> test(pack, example)));
    }

    private static DynamicTest test(Pack pack, Pack.Example example) {
        String says = example.match() ? " tells of a contact: " : " tells of none: ";
        return DynamicTest.dynamicTest(pack.language() + " " + example.entry() + says + example.sentence(), () -> {
            List<String> found = new ArrayList<>();
            DETECTOR.detect(article(pack, example)).mentions().forEach(m -> found.add(Articles.line(m)));
            assertThat(!found.isEmpty()).as(example.sentence() + " " + found).isEqualTo(example.match());
        });
    }

    /** A sentence without a full stop is a title. */
    private static Article article(Pack pack, Pack.Example example) {
        boolean title =
                !pack.endsSentence(example.sentence().charAt(example.sentence().length() - 1));
        return Articles.article(
                title ? Articles.source("usa", SourceKind.MINISTRY, Optional.of("USA"), "UTC") : Articles.AGENCY,
                pack.language(),
                Articles.NOON,
                title ? example.sentence() : "",
                title ? "" : example.sentence());
    }
}
