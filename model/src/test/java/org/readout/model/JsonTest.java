package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonTest {
    private static final Source BAKU = new Source(
            new SourceId("aze-mfa"),
            "Ministry of Foreign Affairs of Azerbaijan",
            SourceKind.MINISTRY,
            Optional.of(new Party("AZE")),
            ZoneId.of("Asia/Baku"),
            List.of("az", "en"));
    private static final Page PAGE = new Page(
            new PageId("https://mfa.example/1"),
            BAKU,
            new FeedId("aze-mfa#1"),
            URI.create("https://mfa.example/1"),
            200,
            "text/html",
            Instant.parse("2023-10-28T09:00:00Z"),
            Instant.parse("2023-10-28T08:59:00Z"),
            Optional.empty(),
            new byte[] {1, 2, 3});

    @Test
    void pagesSurviveTheWire() {
        assertThat(Json.read(Json.bytes(PAGE), Page.class)).isEqualTo(PAGE);
    }

    @Test
    void changesNameTheirKindAndSurviveTheWire() {
        ContactChange change = new ContactChange.Announced(Samples.contact(), List.of(new ArticleId("a")));
        String json = Json.write(change);
        assertThat(json).startsWith("{\"change\":\"announced\"").contains("\"place\":null");
        assertThat(Json.read(json, ContactChange.class)).isEqualTo(change);
    }

    @Test
    void kindsNobodyKnowsYetAreKept() {
        assertThat(Json.read("\"hologram\"", ContactType.class)).isEqualTo(new ContactType("hologram"));
    }

    @Test
    void fieldsNobodyKnowsYetArePassedOver() {
        assertThat(Json.read("{\"city\":\"Baku\",\"country\":null,\"planet\":\"Earth\"}", Place.class))
                .isEqualTo(new Place(Optional.of("Baku"), Optional.empty()));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        LocalDate day = LocalDate.parse("2023-10-28");
        assertThatThrownBy(() -> new OccurredOn(day, day.minusDays(1), OccurredOn.STATED))
                .hasMessageContaining("cannot end on 2023-10-27");
    }
}
