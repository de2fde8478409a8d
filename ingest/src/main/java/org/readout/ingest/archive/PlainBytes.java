package org.readout.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** An archive that is not compressed: its bytes as they stand in the file. */
record PlainBytes(FileChannel file) implements ArchiveBytes {
    @Override
    public long restart(int unread) throws IOException {
        return file.position() - unread;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return file.read(into);
    }

    @Override
    public void settle(ByteBuffer buffer) {}

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    /** The file stays open: it is not ours. */
    @Override
    public void close() {}
}
