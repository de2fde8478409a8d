package org.readout.enrich.article;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Characters decoded from bytes as they are asked for, which spares the parser a copy of the whole page.
 *
 * <p>A strict one ends with a {@link java.nio.charset.CharacterCodingException} at the first malformed byte.
 */
final class DecodingReader extends Reader {
    private final ByteBuffer bytes;
    private final CharsetDecoder decoder;

    private DecodingReader(byte[] bytes, CharsetDecoder decoder) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.decoder = decoder;
    }

    static DecodingReader strict(byte[] bytes, Charset charset) {
        return new DecodingReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    static DecodingReader lenient(byte[] bytes, Charset charset) {
        return new DecodingReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer target = CharBuffer.wrap(buffer, offset, length);
        CoderResult result = decoder.decode(bytes, target, true);
        if (result.isError()) {
            result.throwException();
        }
        int read = target.position() - offset;
        return read == 0 && !bytes.hasRemaining() ? -1 : read;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
