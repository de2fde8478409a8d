package org.readout.enrich.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who held one office of one party, as the registry has it: the office is a rank, for a change of its title is no hole.
 *
 * <p>A tenure counts as long as its two cells can mean, so that a hole is a time in which there was surely nobody.
 */
record Holders(String party, String rank, List<Span> tenures) {
    /** Between two of them nobody is missed who took his oath a few weeks after the other one left. */
    private static final int HANDOVER_DAYS = 62;

    record Hole(LocalDate from, LocalDate to) {}

    static Holders of(String party, String rank, List<Table.Row> people) {
        List<Span> tenures = people.stream()
                .filter(row ->
                        row.cell("party").equals(party) && row.cell("rank").equals(rank))
                .map(Span::of)
                .sorted(Comparator.comparing(Span::firstFrom))
                .toList();
        return new Holders(party, rank, tenures);
    }

    Holders and(Holders others) {
        List<Span> both = new ArrayList<>(tenures);
        both.addAll(others.tenures);
        both.sort(Comparator.comparing(Span::firstFrom));
        return new Holders(party, rank, both);
    }

    /** Whether somebody is in office with no end known. */
    boolean now() {
        return tenures.stream().anyMatch(t -> t.lastTo().equals(LocalDate.MAX));
    }

    Optional<LocalDate> first() {
        return tenures.stream().map(Span::firstFrom).findFirst();
    }

    List<Hole> holes(LocalDate since) {
        List<Hole> holes = new ArrayList<>();
        LocalDate known = since;
        for (Span tenure : tenures) {
            if (known.isBefore(tenure.firstFrom().minusDays(HANDOVER_DAYS))) {
                holes.add(new Hole(known, tenure.firstFrom()));
            }
            known = tenure.lastTo().isAfter(known) ? tenure.lastTo() : known;
        }
        if (!known.equals(LocalDate.MAX)) {
            holes.add(new Hole(known, LocalDate.MAX));
        }
        return holes;
    }

    boolean completeSince(LocalDate since) {
        return holes(since).isEmpty();
    }
}
