package org.readout.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** What an archive holds, unpacked, with the places from which reading can begin again. */
sealed interface ArchiveBytes extends ReadableByteChannel permits GzipMembers, PlainBytes {
    /** Reads on from where the file stands. */
    static ArchiveBytes of(FileChannel file, Packing packing) throws IOException {
        return switch (packing) {
            case GZIP -> new GzipMembers(file);
            case PLAIN -> new PlainBytes(file);
        };
    }

    /**
     * The last place in the file at or before what is read next from which reading can begin.
     *
     * @param unread how many of the bytes handed out last have not been looked at yet
     */
    long restart(int unread) throws IOException;

    /** Checks what stands behind the last byte of a record, where something does; what it has to read goes into the buffer. */
    void settle(ByteBuffer buffer) throws IOException;

    @Override
    void close();
}
