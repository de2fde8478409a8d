package org.readout.enrich.resolve;

import java.util.Set;

/**
 * What the registry of people has to keep: parties and ranks that exist, days that can be read, a source for each line, one line
 * for each tenure, and one person at a time in an office that only one person holds.
 *
 * <p>An office that several hold has a name for each of them ("Serb Member of the Presidency"); ministers below the foreign
 * minister, deputies and envoys may be several.
 */
final class PeopleRules {
    private static final Set<String> HELD_BY_ONE =
            Set.of("head-of-state", "head-of-government", "foreign-minister", "head-of-body");

    private final Gazetteer gazetteer;
    private final OneLine tenures = new OneLine();
    private final OneAtATime offices = new OneAtATime();

    PeopleRules(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void check(Table.Row row) {
        String name = row.filled("name");
        String party = row.filled("party");
        if (gazetteer.country(party).isEmpty() && gazetteer.body(party).isEmpty()) {
            throw row.fault("expected a code of countries.tsv or bodies.tsv in column party, found " + party);
        }
        String rank = row.filled("rank");
        if (!Ranks.KNOWN.contains(rank)) {
            throw row.fault("expected a rank of " + Ranks.KNOWN + ", found " + rank);
        }
        String office = party + ", " + row.filled("office");
        tenures.see(row, name + ", " + office + ", from " + row.filled("from"));
        offices.see(row, HELD_BY_ONE.contains(rank) ? office : office + ", " + name, name);
        row.filled("source");
    }
}
