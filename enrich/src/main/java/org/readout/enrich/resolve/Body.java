package org.readout.enrich.resolve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * An international organisation, or a format: a group of states that meet under a name.
 *
 * @param code its usual short name, such as {@code NATO} or {@code 3+3}
 * @param format true where its meetings mean its members and not a body of its own
 * @param members ISO 3166-1 alpha-3 codes; empty where they are too many or not fixed
 * @param from the first day of this membership, {@link LocalDate#MIN} where it was always so
 * @param to the day on which it ended, {@link LocalDate#MAX} where it still holds
 */
public record Body(
        String code,
        boolean format,
        String english,
        List<String> names,
        List<String> adjectives,
        List<String> ambiguous,
        List<String> members,
        LocalDate from,
        LocalDate to) {

    static Body of(Table.Row row) {
        String kind = row.filled("kind");
        if (!kind.equals("organisation") && !kind.equals("format")) {
            throw row.fault("expected organisation or format in column kind, found " + kind);
        }
        return new Body(
                row.filled("code"),
                kind.equals("format"),
                row.filled("english"),
                row.values("names"),
                row.values("adjectives"),
                row.values("ambiguous"),
                Arrays.stream(row.cell("members").split(" "))
                        .filter(m -> !m.isBlank())
                        .toList(),
                Days.from(row, "from", LocalDate.MIN),
                Days.from(row, "to", LocalDate.MAX));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
