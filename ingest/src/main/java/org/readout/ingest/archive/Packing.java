package org.readout.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How an archive is compressed, and how a record in it begins. */
enum Packing {
    /** One gzip member for each record. */
    GZIP(new byte[] {0x1f, (byte) 0x8b, 8}, 0),
    /** Not compressed: a record begins at the beginning of a line. */
    PLAIN("\nWARC/1.".getBytes(StandardCharsets.US_ASCII), 1);

    /** How every record begins once it is unpacked. */
    static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private static final short GZIP_MAGIC = 0x1f8b;

    private final byte[] mark;
    private final int before;

    Packing(byte[] mark, int before) {
        this.mark = mark;
        this.before = before;
    }

    /** By how the file begins; where that is damaged, by its name. */
    static Packing of(FileChannel file, String name) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(RECORD.length);
        file.read(start, 0);
        if (start.getShort(0) == GZIP_MAGIC) {
            return GZIP;
        }
        return name.endsWith(".gz") && !Arrays.equals(start.array(), RECORD) ? GZIP : PLAIN;
    }

    /** What stands where a record may begin. */
    byte[] mark() {
        return mark.clone();
    }

    /** How many bytes of the mark belong to what lies before the record. */
    int before() {
        return before;
    }
}
