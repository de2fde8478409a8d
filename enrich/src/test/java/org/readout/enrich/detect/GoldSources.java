package org.readout.enrich.detect;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.resolve.DataFileException;
import org.readout.enrich.resolve.Table;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Who publishes the labelled documents: {@code gold/<language>/sources.tsv}, and for the English ones the rules below. */
final class GoldSources {
    private GoldSources() {}

    static Source of(String language, String name) {
        String file = "gold/" + language + "/sources.tsv";
        return Table.find(file)
                .map(table -> listed(file, table, language, name))
                .orElseGet(() -> american(name));
    }

    private static Source listed(String file, Table table, String language, String name) {
        return table.rows().stream()
                .filter(row -> row.filled("source").equals(name))
                .findFirst()
                .map(row -> source(language, row))
                .orElseThrow(() -> new DataFileException(file, 1, "expected a line for the source " + name));
    }

    private static Source source(String language, Table.Row row) {
        String name = row.filled("source");
        return new Source(
                new SourceId(name),
                name,
                new SourceKind(row.filled("kind")),
                Optional.of(row.cell("party")).filter(party -> !party.isEmpty()).map(Party::new),
                ZoneId.of(row.filled("zone")),
                List.of(language));
    }

    private static Source american(String name) {
        if (name.startsWith("US Department of State")) {
            return american("usa-state", name, SourceKind.MINISTRY);
        }
        if (name.equals("White House")) {
            return american("usa-white-house", name, SourceKind.OFFICE);
        }
        return new Source(
                new SourceId("agency"), name, SourceKind.AGENCY, Optional.empty(), ZoneId.of("UTC"), List.of("en"));
    }

    private static Source american(String id, String name, SourceKind kind) {
        return new Source(
                new SourceId(id),
                name,
                kind,
                Optional.of(new Party("USA")),
                ZoneId.of("America/New_York"),
                List.of("en"));
    }
}
