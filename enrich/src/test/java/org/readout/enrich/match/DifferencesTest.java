package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.ArticleId;
import org.readout.model.ContactStatus;
import org.readout.model.Difference;

final class DifferencesTest {
    @Test
    void theTwoSidesMayNameDifferentInitiators() {
        assertThat(differences(
                        Told.call("AZE", "RUS")
                                .on("2023-10-28")
                                .by("aze-mfa", "AZE")
                                .article("a")
                                .initiator("RUS"),
                        Told.call("AZE", "RUS")
                                .on("2023-10-28")
                                .by("rus-mfa", "RUS")
                                .article("b")
                                .initiator("AZE"),
                        Told.call("AZE", "RUS").on("2023-10-28").article("c").initiator("AZE")))
                .containsExactly(new Difference("initiator", List.of(value("RUS", "a"), value("AZE", "b", "c"))));
    }

    @Test
    void twoDaysOfOneCallAreTold() {
        assertThat(differences(
                        Told.call("JPN", "USA")
                                .today("2024-05-06")
                                .in(ZoneId.of("America/New_York"))
                                .published("2024-05-06T23:40:00Z")
                                .article("a")
                                .by("usa-state", "USA"),
                        Told.call("JPN", "USA")
                                .today("2024-05-07")
                                .in(ZoneId.of("Asia/Tokyo"))
                                .published("2024-05-07T00:30:00Z")
                                .article("b")
                                .by("jpn-mofa", "JPN")))
                .containsExactly(
                        new Difference("occurredOn", List.of(value("2024-05-06", "a"), value("2024-05-07", "b"))));
    }

    @Test
    void aDenialDiffersFromAnAccount() {
        assertThat(differences(
                        Told.call("AZE", "RUS").on("2023-10-28").article("a"),
                        Told.call("AZE", "RUS")
                                .on("2023-10-28")
                                .by("rus-mfa", "RUS")
                                .article("b")
                                .status(ContactStatus.DENIED)))
                .extracting(Difference::field)
                .containsExactly("status");
    }

    @Test
    void whatIsLeftOutOrOnlyAnnouncedIsNoDifference() {
        assertThat(differences(
                        Told.visit("FRA", "SRB")
                                .on("2024-09-17")
                                .at("Novi Sad", "SRB")
                                .planned()
                                .published("2024-09-01T12:00:00Z"),
                        Told.visit("FRA", "SRB").on("2024-09-17").at("Belgrade", "SRB"),
                        Told.visit("FRA", "SRB").on("2024-09-17").by("srb-mfa", "SRB")))
                .isEmpty();
    }

    private static Difference.Value value(String value, String... articles) {
        return new Difference.Value(
                value, Arrays.stream(articles).map(ArticleId::new).toList());
    }

    private static List<Difference> differences(Told... told) {
        var contacts =
                new Matcher().match(Arrays.stream(told).map(Told::mention).toList());
        assertThat(contacts).hasSize(1);
        return contacts.getFirst().differs();
    }
}
