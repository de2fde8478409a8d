package org.readout.enrich.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as tables write them: {@code 2021}, {@code 2021-06} or {@code 2021-06-03}; a partial one means any of its days. */
final class Days {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Days() {}

    /** The first day that the cell may mean. */
    static LocalDate from(Table.Row row, String column, LocalDate absent) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return absent;
        }
        String day = cell + "-01-01".substring(Math.min(6, Math.max(0, cell.length() - 4)));
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw row.fault(
                    "expected a day such as 2021, 2021-06 or 2021-06-03 in column " + column + ", found " + cell);
        }
    }

    /** The last day that the cell may mean. */
    static LocalDate last(Table.Row row, String column, LocalDate absent) {
        LocalDate first = from(row, column, absent);
        return switch (row.cell(column).length()) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }
}
