package org.readout.enrich.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as tables write them: {@code 2021}, {@code 2021-06} or {@code 2021-06-03}; a partial one means its first day. */
final class Days {
    private Days() {}

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
}
