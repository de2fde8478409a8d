package org.readout.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled catalogue is what its schema says, reaches as far as it should, and claims nothing that nobody saw. */
final class CatalogueSchemaTest {
    private static final String ENTRY = """
            sources:
              - id: aze-mfa
                name: Ministry
                kind: ministry
                zone: Asia/Baku
                feeds:
                  - url: https://mfa.example/news
                    kind: listing
                    path: /news/
                    select: {item: li, title: h3}
            """;

    @Test
    void theBundledCatalogueIsWhatItsSchemaSays() throws IOException {
        assertThat(faults(text("sources.yaml"))).isEmpty();
    }

    @Test
    void whatTheSchemaAcceptsTheReaderAccepts() throws IOException {
        assertThat(faults(ENTRY)).isEmpty();
        assertThat(Catalogue.read(ENTRY, "sample").feeds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: palace", "id: AZE MFA", "zone: 'Asia Baku'", "colour: red"})
    void theSchemaRefusesWhatTheReaderRefuses(String wrong) throws IOException {
        String field = wrong.substring(0, wrong.indexOf(':') + 1);
        String broken = ENTRY.replaceFirst("(?m)(?<=- |    )" + field + ".*", wrong);
        assertThat(faults(broken.equals(ENTRY) ? ENTRY.replace("    zone:", "    " + wrong + "\n    zone:") : broken))
                .isNotEmpty();
    }

    @Test
    void selectorsStandAtListingsOnly() throws IOException {
        assertThat(faults(ENTRY.replace("kind: listing", "kind: sitemap"))).isNotEmpty();
        assertThat(faults(ENTRY.replace("        kind: listing\n", ""))).isNotEmpty();
    }

    @Test
    void itHoldsTheForeignMinistriesOfAtLeastEightyCountriesAndTheLargeBodies() {
        List<CataloguedSource> sources = Catalogue.standard().sources();
        Set<String> ofMinistries = sources.stream()
                .map(CataloguedSource::source)
                .filter(source -> source.kind().value().equals("ministry"))
                .map(source -> source.party().orElseThrow().value())
                .filter(party -> party.length() == 3)
                .collect(Collectors.toSet());
        assertThat(ofMinistries).hasSizeGreaterThanOrEqualTo(80);
        assertThat(sources.stream()
                        .map(entry -> entry.source().party().orElseThrow().value()))
                .contains("UN", "EU", "NATO", "OSCE", "AU", "ASEAN", "GCC", "OIC", "SCO", "OTS");
    }

    @Test
    void noEntryPointIsPresentedAsVerifiedAndEachSourceHasALanguageAndAnEntryPoint() {
        assertThat(Catalogue.standard().sources())
                .noneMatch(CataloguedSource::verified)
                .noneMatch(entry -> entry.feeds().isEmpty())
                .noneMatch(entry -> entry.source().languages().isEmpty());
    }

    private static List<?> faults(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("sources.schema.json"));
        return List.copyOf(schema.validate(yaml, InputFormat.YAML));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
