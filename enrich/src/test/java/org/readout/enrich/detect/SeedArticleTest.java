package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Participant;

/** The article that the project was first described with. */
class SeedArticleTest {
    private static final Article ARTICLE = article();
    private static final List<Mention> MENTIONS =
            Detector.standard().detect(ARTICLE).mentions();

    private static Article article() {
        try (InputStream in = SeedArticleTest.class.getResourceAsStream("seed-article.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Articles.article(Articles.AGENCY, "en", Instant.parse("2023-10-28T12:00:00Z"), "", text);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read seed-article.txt", e);
        }
    }

    private static List<String> names(Mention mention) {
        return mention.participants().stream()
                .map(Participant::name)
                .flatMap(java.util.Optional::stream)
                .sorted()
                .toList();
    }

    @Test
    void theCallTheMeetingAndTheNextMeetingAreFound() {
        assertThat(MENTIONS.stream().map(Articles::line))
                .containsExactlyInAnyOrder(
                        "phone-call held AZE-RUS 2023-10-28",
                        "multilateral-meeting held ARM-AZE-IRN-RUS-TUR 2023-10-23",
                        "multilateral-meeting planned ARM-AZE-IRN-RUS-TUR 2024-01-01..2024-12-31");
    }

    @Test
    void namesAreThoseOfTheRegistry() {
        assertThat(MENTIONS.stream().map(SeedArticleTest::names))
                .contains(List.of("Jeyhun Bayramov", "Sergey Lavrov"))
                .anySatisfy(names -> assertThat(names)
                        .contains("Hakan Fidan", "Ararat Mirzoyan", "Jeyhun Bayramov")
                        .hasSize(4));
    }

    @Test
    void theFormatAndThePlacesAreRead() {
        assertThat(MENTIONS.stream().flatMap(m -> m.format().stream())).containsExactly("3+3", "3+3");
        assertThat(MENTIONS.stream().flatMap(m -> m.place().stream().flatMap(p -> p.city().stream())))
                .containsExactly("Tehran");
    }

    @Test
    void everyPieceOfEvidenceQuotesItsSpan() {
        for (Mention mention : MENTIONS) {
            assertThat(mention.evidence()).extracting(Evidence::field).contains("contact", "type", "status");
            for (Evidence e : mention.evidence()) {
                assertThat(ARTICLE.text().substring(e.start(), e.end())).isEqualTo(e.quote());
            }
        }
    }
}
