package org.readout.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.CataloguedSource;

final class DraftYamlTest {
    @Test
    void aDraftIsYamlAsAPersonWouldWriteIt() {
        assertThat(DraftYaml.of(List.of(draft("Ministry of Foreign Affairs", "https://mfa.gov.az/rss"))))
                .isEqualTo("""
                        sources:
                          - id: aze-mfa
                            name: Ministry of Foreign Affairs
                            kind: ministry        # guessed from the address; ministry | office | agency | outlet
                            party: AZE            # guessed from .az; whose own account this is, left out for agencies and outlets
                            zone: Asia/Baku       # guessed from .az; where its "today" is
                            languages: [az, en]
                            feeds:
                              - url: https://mfa.gov.az/rss
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "- a",
                "#a",
                "\"'`",
                "true",
                "\n  - id: other\n",
                "x\u0085feeds: []",
                "x\u001b[31m",
                "\u202eevil",
                "[a]",
                "{",
                "&a",
                "*a",
                "!!java.net.URL x",
                "123",
                "|",
                "%",
                "a #b",
                "Ministry \uD83C\uDDE6\uD83C\uDDFF of",
                "\u0645\u06cc\u200c\u0634\u0648\u062f",
                "Élysée…"
            })
    void whateverANameHoldsItStaysOneName(String name) {
        CataloguedSource read = Catalogue.read(DraftYaml.of(List.of(draft(name, "https://mfa.gov.az/rss"))), "draft")
                .sources()
                .getFirst();
        assertThat(read.source().name()).isEqualTo(PlainText.line(name));
        assertThat(read.feeds()).hasSize(1);
    }

    @Test
    void anAddressThatEndsLikeAKeyStaysAnAddress() {
        String yaml = DraftYaml.of(List.of(draft("Ministry", "https://mfa.gov.az/rss:")));
        assertThat(Catalogue.read(yaml, "draft").feeds().getFirst().url())
                .isEqualTo(URI.create("https://mfa.gov.az/rss:"));
    }

    @Test
    void aMinistryWhosePartyIsNotKnownAsksForIt() {
        SourceDraft known = draft("Ministry", "https://mfa.example/rss");
        SourceDraft draft = new SourceDraft(
                known.id(), known.name(), Home.guessed("mfa.example"), List.of(), List.of(), false, known.feeds());
        assertThat(DraftYaml.of(List.of(draft))).contains("# party: AZE          # NOT KNOWN", "unverified: true");
    }

    @Test
    void joinersThatPersianIsSpelledWithStayAndTurnersOfTheDirectionGo() {
        assertThat(PlainText.line("\u0645\u06cc\u200c\u0634\u0648\u062f")).contains("\u200c");
        assertThat(PlainText.line("a\u202eb\u2066c\ufeff")).isEqualTo("a b c");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(PlainText.line("a".repeat(100_000))).hasSize(201).endsWith("…");
    }

    private static SourceDraft draft(String name, String url) {
        return new SourceDraft(
                "aze-mfa",
                Noted.sure(name),
                Home.guessed("mfa.gov.az"),
                List.of("az", "en"),
                List.of(),
                true,
                List.of(FeedDraft.of(URI.create(url))));
    }
}
