package org.readout.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.readout.app.score.Scores;
import org.readout.model.Json;
import tools.jackson.databind.JsonNode;

/** The scores of both sides in each form of the diff. */
final class GoldScoresTest {
    private static final GoldScores SCORES =
            new GoldScores(new Scores(214, 210, measures(0.95, 0.5)), new Scores(214, 214, measures(0.962, 0.5)));

    @Test
    void asText() {
        assertThat(SCORES.text("detector-2").lines())
                .containsExactly(
                        "214 labelled documents; 210 stored live, 214 in detector-2",
                        "  F1          live  candidate  change",
                        "  has        0.950      0.962  +0.012",
                        "  date       0.500      0.500  +0.000");
    }

    @Test
    void asJsonBesideTheDifferences() {
        JsonNode json =
                Json.read(Json.write(new Judged(new Differences(List.of(), 3), Optional.of(SCORES))), JsonNode.class);
        assertThat(json.at("/same").asInt()).isEqualTo(3);
        assertThat(json.at("/scores/live/measures/has").asDouble()).isEqualTo(0.95);
        assertThat(json.at("/scores/candidate/found").asInt()).isEqualTo(214);
    }

    @Test
    void asAPage() {
        String page = DiffPage.of("<b>2", new Judged(new Differences(List.of(), 3), Optional.of(SCORES)));
        assertThat(Jsoup.parse(page).text()).contains("F1 live <b>2 change has 0.950 0.962 +0.012");
    }

    private static Map<String, Double> measures(double has, double date) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("has", has);
        measures.put("date", date);
        return measures;
    }
}
