package org.readout.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * An archive read record by record; where it is damaged, reading goes on at the next record that can be found.
 *
 * <p>A record counts only once it has been read to its end, checksum and all. No more of it is held in memory than the
 * reader asks for, however long it says it is.
 */
final class ArchiveFile implements AutoCloseable {
    private static final int BUFFER = 8_192;
    private static final int END_OF_RECORD = 0x0d0a0d0a;

    private final FileChannel file;
    private final Packing packing;
    private final Recovery recovery;
    private final int mostRead;
    private ArchiveBytes bytes;
    private ByteBuffer buffer = empty();
    private boolean ended;

    private ArchiveFile(FileChannel file, Packing packing, int mostRead) throws IOException {
        this.file = file;
        this.packing = packing;
        this.mostRead = mostRead;
        this.recovery = new Recovery(file, packing);
        this.bytes = ArchiveBytes.of(file, packing);
    }

    /**
     * Opens the archive at a place that {@link Step#place} once named, or at 0.
     *
     * @param mostRead how many bytes of one record may be held in memory; the rest is passed over
     */
    static ArchiveFile open(Path path, long from, int mostRead) throws IOException {
        FileChannel file = FileChannel.open(path);
        Packing packing = Packing.of(file, String.valueOf(path.getFileName()));
        file.position(from);
        return new ArchiveFile(file, packing, mostRead);
    }

    /** One step through the file. */
    sealed interface Step<T> {
        /** From here the file can be opened again, and this step is the first. */
        long place();
    }

    /** A record, and what was made of it. */
    record Whole<T>(long place, T value) implements Step<T> {}

    /** A place where no record could be read. */
    record Damage<T>(long place, String why) implements Step<T> {}

    /** The next record or damaged place; none at the end of the file. What is thrown is the disk's fault. */
    <T> Optional<Step<T>> next(Function<WarcRecord, T> reading) throws IOException {
        if (ended) {
            return Optional.empty();
        }
        long place = bytes.restart(buffer.remaining());
        try {
            Bounded bounded = new Bounded(bytes, mostRead);
            Optional<WarcRecord> record = head(bounded);
            ended = record.isEmpty();
            Optional<T> value = record.map(reading);
            bounded.letGo();
            if (record.isPresent()) {
                finish(record.get());
            }
            return value.map(made -> new Whole<>(place, made));
        } catch (IOException e) {
            return Optional.of(damage(place, e));
        }
    }

    long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        file.close();
    }

    /** What the library throws over bytes from outside is a fault of these bytes. */
    private Optional<WarcRecord> head(ReadableByteChannel bounded) throws IOException {
        try {
            return new WarcReader(bounded, buffer).next();
        } catch (RuntimeException e) {
            throw new IOException("no head of a record: " + e.getMessage(), e);
        }
    }

    private void finish(WarcRecord record) throws IOException {
        record.body().consume();
        while (buffer.remaining() < Integer.BYTES) {
            fill();
        }
        if (buffer.getInt() != END_OF_RECORD) {
            throw new IOException("the record is longer than it says");
        }
        bytes.settle(buffer);
    }

    private void fill() throws IOException {
        buffer.compact();
        int read = bytes.read(buffer);
        buffer.flip();
        if (read < 0) {
            throw new EOFException("the file ends within a record");
        }
    }

    private <T> Damage<T> damage(long place, Exception fault) throws IOException {
        OptionalLong next = recovery.after(place);
        ended = next.isEmpty();
        bytes.close();
        buffer = empty();
        file.position(next.orElse(file.size()));
        bytes = ArchiveBytes.of(file, packing);
        return new Damage<>(place, String.valueOf(fault.getMessage()));
    }

    private static ByteBuffer empty() {
        return ByteBuffer.allocate(BUFFER).limit(0);
    }

    /** The archive's bytes, and no more of them than allowed until it is let go: a head may have no end. */
    private static final class Bounded implements ReadableByteChannel {
        private final ReadableByteChannel from;
        private long left;

        Bounded(ReadableByteChannel from, long left) {
            this.from = from;
            this.left = left;
        }

        void letGo() {
            left = Long.MAX_VALUE;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (left <= 0) {
                throw new IOException("a record whose head has no end");
            }
            int read = from.read(into);
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public boolean isOpen() {
            return from.isOpen();
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
