package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.probe.Check.Checked;

final class CatalogueTableTest {
    private static final Catalogue CATALOGUE = Catalogue.read("""
            sources:
              - {id: a, name: A, kind: ministry, zone: UTC, unverified: true, feeds: [{url: "https://a.example/1"}]}
              - {id: b, name: B, kind: ministry, zone: UTC, unverified: true, feeds: [{url: "https://b.example/1"}, {url: "https://b.example/2"}]}
              - {id: c, name: C, kind: ministry, zone: UTC, feeds: [{url: "https://c.example/1"}]}
            """, "sample");

    private final StringWriter out = new StringWriter();

    @Test
    void onlySourcesAllOfWhoseEntryPointsGiveEntriesCanLoseTheirMark() {
        assertThat(print(true, true, false, true)).isFalse();
        assertThat(out)
                .asString()
                .contains("3 of 4 entry points give entries", "can lose `unverified`: a\n", "FAIL b#2");
    }

    @Test
    void allWellIsAllWellAndAMovedOneHasItsNewAddressToWriteDown() {
        assertThat(print(true, true, true, true)).isTrue();
        assertThat(out)
                .asString()
                .contains("can lose `unverified`: a, b\n")
                .contains("a#1: write https://new.example/ in place of https://a.example/1");
    }

    private boolean print(boolean... well) {
        List<Checked> checked = IntStream.range(0, well.length)
                .mapToObj(i -> new Checked(
                        CATALOGUE.feeds().get(i),
                        well[i],
                        "rss20, 3 entries",
                        i == 0 ? Optional.of(URI.create("https://new.example/")) : Optional.empty()))
                .toList();
        return CatalogueTable.print(CATALOGUE, checked, new PrintWriter(out));
    }
}
