package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Json;

/** The same article gives the same bytes, on every call, every thread and from every detector. */
class PurityTest {
    private static final Article ARTICLE = Articles.news(
            "Saudi Foreign Minister Faisal bin Farhan met with Egyptian Foreign Minister Sameh Shoukry in Riyadh on Thursday, "
                    + "and spoke by phone with Jordanian Foreign Minister Ayman Safadi to discuss the ceasefire in Gaza.");

    @Test
    void everyThreadGetsTheSameBytes() {
        Detector detector = Detector.standard();
        String expected = Json.write(detector.detect(ARTICLE));
        assertThat(expected).contains("\"EGY\"", "\"JOR\"");
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> Json.write(detector.detect(ARTICLE))))
                .containsOnly(expected);
    }

    @Test
    void everyDetectorGivesTheSameBytes() {
        String one = Json.write(Detector.standard().detect(ARTICLE));
        assertThat(Json.write(Detector.standard().detect(ARTICLE))).isEqualTo(one);
    }
}
