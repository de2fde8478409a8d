package org.readout.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** The quotes and dashes of Windows-1252 that stand in a text as if they were Unicode: no text means those controls. */
final class WindowsCharacters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char FIRST = '\u0080';
    private static final char LAST = '\u009f';

    private WindowsCharacters() {}

    static String in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= FIRST && c <= LAST) {
                out.setCharAt(
                        i,
                        WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) c})).charAt(0));
            }
        }
        return out.toString();
    }
}
