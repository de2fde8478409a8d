package org.readout.jmh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real pages and feeds from the folder named by {@code -Dreadout.shared} (default {@code ../shared}). */
final class SharedFiles {
    private static final String GZIP = ".gz";

    private SharedFiles() {}

    /** The bytes of all files whose name ends so, unpacked, in order of their names. */
    static List<byte[]> in(String folder, String ending) {
        Path path = Path.of(System.getProperty("readout.shared", "../shared"), folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(SharedFiles::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no files to measure with in " + path + "; set -Dreadout.shared", e);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(GZIP) ? new GZIPInputStream(raw) : raw) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
