package org.readout.enrich.article.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF's packed streams would grow beyond what is worth keeping in memory, found by unpacking them piece by piece
 * into nowhere before anything else looks at the file.
 *
 * <p>A stream packed twice, or packed the way of the 1990s (LZW), may grow without this noticing and counts as too large.
 */
final class UnpackedSize {
    private static final long LARGEST = 64 << 20;
    private static final int ZLIB = 0x78;
    private static final int ZLIB_CHECK = 31;

    private final byte[] piece = new byte[1 << 15];
    private long unpacked;
    private boolean twice;

    private UnpackedSize() {}

    static boolean isTooLarge(byte[] pdf) {
        return indexOf(pdf, "/LZWDecode", 0) >= 0 || new UnpackedSize().growsTooLarge(pdf);
    }

    private boolean growsTooLarge(byte[] pdf) {
        int at = indexOf(pdf, "stream", 0);
        while (at >= 0 && !twice && unpacked <= LARGEST) {
            int begin = afterLineEnd(pdf, at + "stream".length());
            if (isPacked(pdf, begin, pdf.length)) {
                unpack(pdf, begin);
            }
            at = indexOf(pdf, "stream", at + 1);
        }
        return twice || unpacked > LARGEST;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int next = at < pdf.length && pdf[at] == '\r' ? at + 1 : at;
        return next < pdf.length && pdf[next] == '\n' ? next + 1 : next;
    }

    private static boolean isPacked(byte[] bytes, int at, int end) {
        return at + 1 < end && bytes[at] == ZLIB && ((bytes[at] << 8) + (bytes[at + 1] & 0xFF)) % ZLIB_CHECK == 0;
    }

    private void unpack(byte[] pdf, int begin) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, begin, pdf.length - begin);
            int got = inflater.inflate(piece);
            twice = isPacked(piece, 0, got);
            while (got > 0 && unpacked <= LARGEST) {
                unpacked += got;
                got = inflater.inflate(piece);
            }
        } catch (DataFormatException e) {
            // Damaged from here on, so it grows no further; PDFBox decides what of it can be read.
        } finally {
            inflater.end();
        }
    }

    /** Where the word stands next in the bytes; negative if nowhere. */
    static int indexOf(byte[] bytes, String word, int from) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
