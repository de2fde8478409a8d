package org.readout.enrich.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page's bytes into characters: byte order mark, else strict UTF-8, else what is declared, else what ICU
 * detects.
 *
 * <p>Strict UTF-8 comes before the declaration because text that is valid UTF-8 by chance hardly exists, while wrong
 * declarations are common.
 */
final class HtmlText {
    private static final int LARGEST = 4 << 20;
    private static final int PRESCAN = 4096;
    private static final int SAMPLE = 1 << 14;
    private static final char REPLACEMENT = '\uFFFD';

    /** Matches {@code charset=windows-1251} and {@code charset="utf-8"}; not {@code data-charsets}. */
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** Labels that browsers read as a wider set, as the WHATWG Encoding Standard has it. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "x-sjis", "windows-31j",
            "shift_jis", "windows-31j",
            "tis-620", "x-windows-874");

    private HtmlText() {}

    static String decode(byte[] raw, Optional<String> contentType) {
        byte[] bytes = raw.length > LARGEST ? Arrays.copyOf(raw, LARGEST) : raw;
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (isClean(utf8)) {
            return utf8;
        }
        Charset charset = declared(bytes, contentType).orElseGet(() -> detected(bytes));
        return charset.equals(StandardCharsets.UTF_8) ? utf8 : new String(bytes, charset);
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

    /** No malformed byte, but for a character that the size limit cut in two. */
    private static boolean isClean(String utf8) {
        int first = utf8.indexOf(REPLACEMENT);
        return first < 0 || first >= utf8.length() - 3;
    }

    private static Optional<Charset> declared(byte[] bytes, Optional<String> contentType) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        return contentType.flatMap(HtmlText::label).or(() -> label(head));
    }

    private static Optional<Charset> label(String text) {
        Matcher matcher = CHARSET.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(WIDER.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        CharsetMatch match = detector.detect();
        return Optional.ofNullable(match)
                .flatMap(found -> charset(found.getName()))
                .orElse(StandardCharsets.UTF_8);
    }
}
