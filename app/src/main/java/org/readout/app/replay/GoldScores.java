package org.readout.app.replay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.app.score.Scores;

/** How right the live contacts and a candidate's are on the same labelled documents. */
public record GoldScores(Scores live, Scores candidate) {
    /**
     * One measure, as text.
     *
     * @param change from live to the candidate, with its sign
     */
    record Row(String measure, String live, String candidate, String change) {}

    List<Row> rows() {
        return live.measures().keySet().stream().map(this::row).toList();
    }

    /** Such as {@code 214 labelled documents; 210 stored live, 214 in detector-2}. */
    String heading(String name) {
        return live.documents() + " labelled documents; " + live.found() + " stored live, " + candidate.found() + " in "
                + name;
    }

    /** The table as a person reads it on a terminal. */
    public String text(String name) {
        Stream<String> head = Stream.of(heading(name), line(new Row("F1", "live", "candidate", "change")));
        return String.join(
                System.lineSeparator(),
                Stream.concat(head, rows().stream().map(GoldScores::line)).toList());
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT, "  %-9s %6s %10s %7s", row.measure(), row.live(), row.candidate(), row.change());
    }

    private Row row(String measure) {
        double before = live.measures().get(measure);
        double after = candidate.measures().get(measure);
        return new Row(
                measure,
                String.format(Locale.ROOT, "%.3f", before),
                String.format(Locale.ROOT, "%.3f", after),
                String.format(Locale.ROOT, "%+.3f", after - before));
    }
}
