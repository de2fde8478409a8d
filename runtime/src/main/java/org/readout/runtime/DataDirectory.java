package org.readout.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of everything that must survive a restart, held by one process at a time.
 *
 * <p>It carries the version of its layout, so that an older build never writes into a newer one's data.
 */
public final class DataDirectory implements AutoCloseable {
    private static final int VERSION = 1;
    private static final String VERSION_FILE = "version";
    private static final String LOCK_FILE = "lock";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens or makes the folder; refuses one in use or of a newer version. */
    public static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(path, channel);
            checkVersion(path);
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "data directory " + path + " cannot be used (" + e.getMessage()
                            + "): make it writable or set READOUT_DATA to another",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot release the data directory " + path, e);
        }
    }

    private static void lock(Path path, FileChannel channel) throws IOException {
        if (!tryLock(channel)) {
            channel.close();
            throw new StartRefused("data directory " + path
                    + " is in use by another Readout: stop that one or set READOUT_DATA to another folder");
        }
    }

    /** The lock lives as long as its channel. */
    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void checkVersion(Path path) throws IOException {
        Path file = path.resolve(VERSION_FILE);
        if (Files.notExists(file)) {
            Files.writeString(file, VERSION + "\n");
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.matches("\\d{1,9}") || Integer.parseInt(found) > VERSION) {
            throw new StartRefused("data directory " + path + " has version '" + found + "', this Readout knows "
                    + VERSION + ": run the newer Readout that made it, or set READOUT_DATA to another folder");
        }
    }
}
