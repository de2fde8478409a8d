package org.readout.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HomeTest {
    @Test
    void aMinistrysHostTellsItsKindPartyAndZone() {
        Home home = Home.guessed("www.mfa.gov.az");
        assertThat(home.kind().text()).isEqualTo("ministry");
        assertThat(home.party()).map(Noted::text).contains("AZE");
        assertThat(home.zone().text()).isEqualTo("Asia/Baku");
        assertThat(home.zone().note())
                .hasValueSatisfying(note -> assertThat(note).contains("guessed from .az"));
    }

    @Test
    void aCountryOfSeveralZonesHasTheOneThatTheCatalogueGivesItsMinistry() {
        assertThat(Home.guessed("state.gov").zone().text()).isEqualTo("America/New_York");
        assertThat(Home.guessed("kremlin.ru").zone().text()).isEqualTo("Europe/Moscow");
    }

    @Test
    void whereTheZoneIsNotKnownTheDraftSaysSoAloud() {
        assertThat(Home.guessed("news.example").zone())
                .isEqualTo(Noted.guessed("Etc/UTC", "NOT KNOWN: put where its \"today\" is, such as Europe/Paris"));
        assertThat(Home.guessed("news.example").party()).isEmpty();
    }

    @Test
    void aDomainThatIsSoldToTheWorldTellsNothingUnlessItIsAnOffices() {
        assertThat(Home.guessed("wire.io").zone().text()).isEqualTo("Etc/UTC");
        assertThat(Home.guessed("cancilleria.gov.co").party()).map(Noted::text).contains("COL");
    }

    @Test
    void idsAreThoseThatTheCatalogueWouldChoose() {
        assertThat(Home.id("www.mfa.gov.az")).isEqualTo("aze-mfa");
        assertThat(Home.id("en.kremlin.ru")).isEqualTo("rus-kremlin");
        assertThat(Home.id("www.news.example")).isEqualTo("news-example");
        assertThat(Home.id("[::1]")).isEqualTo("1");
        assertThat(Home.id("...")).isEqualTo("source");
    }
}
