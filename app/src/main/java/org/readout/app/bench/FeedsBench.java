package org.readout.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.runtime.StartRefused;

/**
 * The public feed-parsing cases, judged by their own scorer: {@code parse-feeds} in a process of its own, as any other
 * parser is run.
 */
public final class FeedsBench {
    private static final String SCORER = "score.py";

    private FeedsBench() {}

    /** Runs the scorer of this folder, which prints the table; its exit status. */
    public static int run(Path folder) throws InterruptedException {
        Path scorer = folder.resolve(SCORER);
        if (!Files.isRegularFile(scorer)) {
            throw new StartRefused("no feed cases to measure with: there is no " + scorer.toAbsolutePath()
                    + "; name the folder with --shared or READOUT_SHARED");
        }
        try {
            return new ProcessBuilder("python3", scorer.toString(), folder.toString(), "readout=" + parser())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StartRefused("the cases' scorer cannot be started (" + e.getMessage() + "): it needs python3", e);
        }
    }

    /** This program again, in the quotes that the scorer undoes. */
    private static String parser() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), "org.readout.app.Main", "parse-feeds")
                .stream()
                .map(word -> "'" + word + "'")
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
