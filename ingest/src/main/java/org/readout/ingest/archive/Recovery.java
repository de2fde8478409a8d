package org.readout.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.ZipException;

/**
 * Finds the next record behind a damaged place.
 *
 * <p>What looks like a beginning is looked into before it counts, for any three bytes turn up by chance; how often that is
 * done in one file is bounded, for someone may have made the file so.
 */
final class Recovery {
    private static final int WINDOW = 65_536;

    private final FileChannel file;
    private final Packing packing;
    private int looksLeft = 20_000;

    Recovery(FileChannel file, Packing packing) {
        this.file = file;
        this.packing = packing;
    }

    /** Where the first record begins that begins behind this place; none where none is found to the file's end. */
    OptionalLong after(long place) throws IOException {
        OptionalLong candidate = mark(place + 1);
        while (candidate.isPresent() && looksLeft > 0) {
            looksLeft--;
            if (holdsRecord(candidate.getAsLong())) {
                return candidate;
            }
            candidate = mark(candidate.getAsLong() + 1);
        }
        return OptionalLong.empty();
    }

    private OptionalLong mark(long from) throws IOException {
        byte[] mark = packing.mark();
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long at = from - packing.before(); at < file.size(); at += WINDOW - mark.length + 1) {
            window.clear();
            while (window.hasRemaining() && file.read(window, at + window.position()) > 0) {
                // A read may bring less than the window holds.
            }
            int found = find(window.array(), window.position(), mark);
            if (found >= 0) {
                return OptionalLong.of(at + found + packing.before());
            }
        }
        return OptionalLong.empty();
    }

    private static int find(byte[] in, int length, byte[] mark) {
        for (int at = 0; at <= length - mark.length; at++) {
            if (in[at] == mark[0] && Arrays.equals(in, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }

    private boolean holdsRecord(long place) throws IOException {
        file.position(place);
        ByteBuffer start = ByteBuffer.allocate(Packing.RECORD.length);
        try (ArchiveBytes bytes = ArchiveBytes.of(file, packing)) {
            while (start.hasRemaining() && bytes.read(start) > 0) {
                // As above.
            }
        } catch (ZipException | EOFException e) {
            return false; // It only looked like a beginning.
        }
        return Arrays.equals(start.array(), Packing.RECORD);
    }
}
