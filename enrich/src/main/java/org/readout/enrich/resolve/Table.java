package org.readout.enrich.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A reviewed file of tab-separated values: comment lines begin with {@code #}, the first other line names the columns.
 *
 * <p>Cells at the end of a line may be left out; a line with more cells than columns is refused.
 */
public final class Table {
    /** What stands for bytes that could not be read. */
    private static final char NO_CHARACTER = '\uFFFD';

    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The table on the class path under this name, which must be there. */
    public static Table require(String resource) {
        return find(resource)
                .orElseThrow(() -> new DataFileException(resource, 1, "expected this file on the class path"));
    }

    /** The table on the class path under this name, if there is one. */
    public static Optional<Table> find(String resource) {
        try (InputStream in = Table.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static Table parse(String file, String content) {
        Table table = null;
        String[] lines = content.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.indexOf(NO_CHARACTER) >= 0) {
                throw new DataFileException(file, i + 1, "expected UTF-8, found bytes that are not");
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (table == null) {
                table = new Table(file, List.copyOf(cells));
            } else {
                table.add(i + 1, cells);
            }
        }
        if (table == null) {
            throw new DataFileException(file, 1, "expected a line with the names of the columns");
        }
        return table;
    }

    private void add(int line, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new DataFileException(
                    file, line, "expected at most " + columns.size() + " cells, found " + cells.size());
        }
        rows.add(new Row(line, cells));
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One line of the table, read by the names of its columns. */
    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        int line() {
            return line;
        }

        /** The cell of this column, empty where it is left out. */
        public String cell(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new DataFileException(file, 1, "expected a column named " + column);
            }
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        /** The cell of this column, which may not be empty. */
        public String filled(String column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                throw fault("expected a value in column " + column);
            }
            return cell;
        }

        /** The values of a cell that separates them with a bar. */
        public List<String> values(String column) {
            return Arrays.stream(cell(column).split("\\|", -1))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        public DataFileException fault(String expectation) {
            return new DataFileException(file, line, expectation);
        }
    }
}
