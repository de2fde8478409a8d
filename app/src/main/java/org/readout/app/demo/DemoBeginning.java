package org.readout.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.readout.model.Json;

/**
 * When a demo's story began and under which port its ministries are found.
 *
 * <p>Kept beside the demo's data, so that a demo that was killed goes on with the same story: dates and addresses of
 * what was already published must not change.
 *
 * @param port 0 for any free one
 */
public record DemoBeginning(Instant start, int port) {
    private static final String FILE = "demo.json";

    public static DemoBeginning at(Instant start) {
        return new DemoBeginning(start, 0);
    }

    /** The beginning kept in this folder, or one that begins now. */
    public static DemoBeginning in(Path folder, Instant now) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file) ? Json.read(Files.readString(file), DemoBeginning.class) : at(now);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public void keepIn(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FILE), Json.write(this));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + FILE + " to " + folder, e);
        }
    }
}
