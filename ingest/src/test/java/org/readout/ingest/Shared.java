package org.readout.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The folder of shared data beside the checkout; tests that need it are skipped, with the reason, where it is not. */
public final class Shared {
    private Shared() {}

    public static Path path(String inside) {
        Optional<Path> found =
                roots().map(root -> root.resolve(inside)).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), "shared/" + inside + " is not there; -Dreadout.shared=FOLDER says where it is");
        return found.orElseThrow();
    }

    private static Stream<Path> roots() {
        String given = System.getProperty("readout.shared", "");
        Path here = Path.of("").toAbsolutePath();
        Stream<Path> beside =
                Stream.iterate(here, folder -> folder != null, Path::getParent).map(folder -> folder.resolve("shared"));
        return given.isBlank() || given.contains("${") ? beside : Stream.of(Path.of(given));
    }
}
