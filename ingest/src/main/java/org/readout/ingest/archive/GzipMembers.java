package org.readout.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A file of gzip members, unpacked one after the other.
 *
 * <p>A compressed archive is one member for each record, so that reading can begin at any of them. This knows where the
 * member at hand begins, and checks each one's length and checksum at its end.
 */
final class GzipMembers implements ArchiveBytes {
    private static final int PACKED = 65_536;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int UNSIGNED = 0xffff;

    private final FileChannel file;
    private final ByteBuffer packed =
            ByteBuffer.allocate(PACKED).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean within;
    private long start;

    /** Begins where the file stands. */
    GzipMembers(FileChannel file) throws IOException {
        this.file = file;
        this.start = file.position();
    }

    /** Where the member begins from which the last byte came. */
    @Override
    public long restart(int unread) throws IOException {
        return within || unread > 0 ? start : file.position() - packed.remaining();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        while (into.hasRemaining()) {
            if (!within && !begin()) {
                return -1;
            }
            int count = step(into);
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    /** Goes to the member's end, unless another record follows in the same member. */
    @Override
    public void settle(ByteBuffer buffer) throws IOException {
        if (buffer.hasRemaining()) {
            return;
        }
        buffer.clear();
        while (within && buffer.position() == 0) {
            step(buffer);
        }
        buffer.flip();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    /** The file stays open: it is not ours. */
    @Override
    public void close() {
        inflater.end();
    }

    private int step(ByteBuffer into) throws IOException {
        int count = inflate(into);
        if (inflater.finished()) {
            end();
        }
        return count;
    }

    private int inflate(ByteBuffer into) throws IOException {
        if (inflater.needsInput()) {
            need(1);
            inflater.setInput(packed);
        }
        int before = into.position();
        try {
            int count = inflater.inflate(into);
            checksum.update(into.duplicate().flip().position(before));
            if (count == 0 && inflater.needsDictionary()) {
                throw new ZipException("a preset dictionary is asked for");
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException("not gzip from here: " + e.getMessage());
        }
    }

    private boolean begin() throws IOException {
        start = file.position() - packed.remaining();
        if (!has(1)) {
            return false;
        }
        need(10);
        if (packed.getShort() != (short) 0x8b1f || packed.get() != 8) {
            throw new ZipException("no gzip member begins here");
        }
        int flags = packed.get();
        packed.position(packed.position() + 6);
        skipOptional(flags);
        inflater.reset();
        checksum.reset();
        within = true;
        return true;
    }

    private void skipOptional(int flags) throws IOException {
        if ((flags & HAS_EXTRA) != 0) {
            need(2);
            skip(packed.getShort() & UNSIGNED);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void skip(int count) throws IOException {
        for (int left = count; left > 0; left--) {
            need(1);
            packed.get();
        }
    }

    private void skipText() throws IOException {
        for (int read = 0; read < PACKED; read++) {
            need(1);
            if (packed.get() == 0) {
                return;
            }
        }
        throw new ZipException("a name without an end");
    }

    private void end() throws IOException {
        within = false;
        need(8);
        if (packed.getInt() != (int) checksum.getValue()) {
            throw new ZipException("the checksum is wrong");
        }
        if (packed.getInt() != (int) inflater.getBytesWritten()) {
            throw new ZipException("the length is wrong");
        }
    }

    private void need(int count) throws IOException {
        if (!has(count)) {
            throw new EOFException("the file ends within a record");
        }
    }

    private boolean has(int count) throws IOException {
        while (packed.remaining() < count) {
            packed.compact();
            int read = file.read(packed);
            packed.flip();
            if (read < 0) {
                return false;
            }
        }
        return true;
    }
}
