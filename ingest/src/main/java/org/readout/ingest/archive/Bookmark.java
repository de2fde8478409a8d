package org.readout.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.readout.model.ContentHash;
import org.readout.runtime.StartRefused;

/**
 * How far an archive has been imported, in a small file, so that after a kill the reading need not begin anew.
 *
 * <p>It saves time and nothing else: what is published is for the topic to say. It belongs to the archive's content and to
 * the circumstances of the import, and is removed when the archive's end is reached.
 */
public final class Bookmark {
    private static final int HEAD = 65_536;

    private final Path file;

    private Bookmark(Path file) {
        this.file = file;
    }

    /** @param circumstances which make another import of the same archive: other topics, another catalogue */
    public static Bookmark of(Path folder, Path archive, String circumstances) {
        try (InputStream in = Files.newInputStream(archive)) {
            String start = ContentHash.of(in.readNBytes(HEAD)).value();
            ContentHash id = ContentHash.of(start, Long.toString(Files.size(archive)), circumstances);
            Files.createDirectories(folder);
            return new Bookmark(folder.resolve(id.value().substring(0, 32)));
        } catch (IOException e) {
            throw new StartRefused(
                    "archive " + archive + " or the folder " + folder + " cannot be used (" + e
                            + "): check the path and READOUT_DATA",
                    e);
        }
    }

    /** 0 where there is none, or none that makes sense. */
    public long place() {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    public void set(long place) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, Long.toString(place));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private StartRefused refused(IOException fault) {
        return new StartRefused("the bookmark " + file + " cannot be used (" + fault + "): check READOUT_DATA", fault);
    }
}
