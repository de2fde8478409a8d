package org.readout.app.replay;

import java.util.stream.Collectors;
import org.readout.model.ContactChange;

/** The differences as a person reads them on a terminal. */
public final class DiffText {
    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    /** @param samples how many differences of each kind are shown in full */
    public static String of(String name, Differences differences, int samples) {
        DiffText text = new DiffText();
        text.counts(name, differences);
        differences.counts().forEach((kind, count) -> {
            if (count > 0 && samples > 0) {
                text.kind(kind, count, differences, samples);
            }
        });
        return text.text.toString();
    }

    private void counts(String name, Differences differences) {
        line(name + " against live: " + differences.same() + " the same, "
                + differences.counts().entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ")));
    }

    private void kind(String kind, long count, Differences differences, int samples) {
        line("");
        line(kind + " (" + count + (count > samples ? ", the first " + samples : "") + ")");
        differences.samples(kind, samples).forEach(this::difference);
    }

    private void difference(Difference difference) {
        line("  " + Headline.of(difference.change().contact()));
        switch (difference.change()) {
            case ContactChange.Merged merged ->
                line("    into " + merged.contact().successor().orElseThrow());
            case ContactChange.Split split -> line("    into " + split.into());
            case ContactChange.Announced announced -> {}
            case ContactChange.Revised revised -> {}
            case ContactChange.Retracted retracted -> {}
        }
        FieldChange.of(difference)
                .forEach(change -> line("    " + change.field() + ": " + change.before() + " -> " + change.after()));
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
