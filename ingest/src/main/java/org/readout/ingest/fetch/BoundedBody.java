package org.readout.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;

/** Reads a body and gives up as soon as it grows past the limit. */
public final class BoundedBody {
    private BoundedBody() {}

    public static byte[] read(InputStream in, int largest) throws IOException {
        byte[] read = in.readNBytes(largest + 1);
        if (read.length > largest) {
            throw new TooLarge(largest);
        }
        return read;
    }

    /** The body is larger than allowed. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(int largest) {
            super("more than the " + largest + " bytes allowed");
        }
    }
}
