package org.readout.enrich.article;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses a page's bytes: byte order mark, else strict UTF-8, else what is declared, else what ICU detects.
 *
 * <p>Strict UTF-8 comes before the declaration because text that is valid UTF-8 by chance hardly exists, while wrong
 * declarations are common. Most pages are UTF-8 and are decoded while they are parsed; another page fails at its first
 * letter beyond ASCII and is parsed again.
 */
final class PageParser {
    private static final int LARGEST = 4 << 20;
    private static final int DEEPEST = 250;
    private static final int WELL_FORMED_PER_SLIP = 20;
    private static final char REPLACEMENT = '\uFFFD';

    private PageParser() {}

    static Document parse(byte[] raw, Optional<String> contentType, String url) {
        byte[] bytes = bounded(raw);
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return parse(DecodingReader.lenient(bytes, marked.get()), url);
        }
        try {
            return parse(DecodingReader.strict(bytes, StandardCharsets.UTF_8), url);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return parse(DecodingReader.lenient(bytes, otherCharset(bytes, contentType)), url);
            }
            throw e;
        }
    }

    private static Document parse(DecodingReader reader, String url) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(reader, url);
    }

    /** The bytes up to the largest size, without a character cut in two. */
    private static byte[] bounded(byte[] raw) {
        if (raw.length <= LARGEST) {
            return raw;
        }
        int end = LARGEST;
        while (end > 0 && (raw[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(raw, end);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset otherCharset(byte[] bytes, Optional<String> contentType) {
        return hasFewSlips(new String(bytes, StandardCharsets.UTF_8))
                ? StandardCharsets.UTF_8
                : Charsets.declared(bytes, contentType).orElseGet(() -> Charsets.detected(bytes));
    }

    /** So few malformed bytes among so many well-formed ones that a slip is likelier than another charset. */
    private static boolean hasFewSlips(String utf8) {
        long malformed = utf8.chars().filter(c -> c == REPLACEMENT).count();
        return malformed * WELL_FORMED_PER_SLIP
                <= utf8.chars().filter(c -> c > 0x7F).count();
    }
}
