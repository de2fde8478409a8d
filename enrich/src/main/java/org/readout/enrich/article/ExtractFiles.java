package org.readout.enrich.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.readout.model.Json;

/**
 * {@code readout extract DIR}: reads each page of a folder, for debugging and for measuring.
 *
 * <p>One line of JSON a file, sorted by name. {@code file} is the name without {@code .html} or {@code .html.gz}, so that
 * it is the page id of {@code bench/extraction}; to score the answer:
 *
 * <pre>{@code
 * readout extract html > ours.jsonl
 * jq -s 'map({(.file): {articleBody: .text}}) | add' ours.jsonl > ours.json
 * score.py --truth ground-truth.json ours.json
 * }</pre>
 */
public final class ExtractFiles {
    private static final URI NOWHERE = URI.create("file:///");

    private final Extractor extractor = new Extractor();

    private record Line(
            String file, String title, String text, Optional<Instant> publishedAt, Optional<String> language) {}

    /** Writes one line for each {@code .html} and {@code .html.gz} file directly in the folder. */
    public void extract(Path folder, Appendable out) throws IOException {
        for (Path file : pages(folder)) {
            out.append(Json.write(line(file))).append('\n');
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).matches(".*\\.html(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Line line(Path file) {
        Extraction read = extractor.extract(bytes(file), Optional.empty(), NOWHERE, Landmarks.NONE);
        String id = name(file).replaceFirst("\\.html(\\.gz)?$", "");
        return new Line(id, read.title(), read.text(), read.publishedAt(), read.language());
    }

    private static byte[] bytes(Path file) {
        try (InputStream raw = Files.newInputStream(file)) {
            return (name(file).endsWith(".gz") ? new GZIPInputStream(raw) : raw).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("page " + file + " cannot be read", e);
        }
    }
}
