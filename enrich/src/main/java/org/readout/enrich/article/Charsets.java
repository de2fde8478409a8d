package org.readout.enrich.article;

import com.ibm.icu.text.CharsetDetector;
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

/** The charset of a page that is not UTF-8: the one it declares, else the one that ICU detects. */
final class Charsets {
    private static final int PRESCAN = 4096;
    private static final int SAMPLE = 1 << 14;

    /** Matches {@code charset=windows-1251} and {@code encoding="utf-8"}; not {@code charsets: 1}. */
    private static final Pattern LABEL =
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

    private Charsets() {}

    static Optional<Charset> declared(byte[] bytes, Optional<String> contentType) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        return contentType.flatMap(Charsets::label).or(() -> label(head)).filter(Charsets::isNotUtf8);
    }

    private static Optional<Charset> label(String text) {
        Matcher matcher = LABEL.matcher(text);
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

    /** The bytes are known not to be UTF-8, so a page that says so is wrong. */
    private static boolean isNotUtf8(Charset charset) {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        return Optional.ofNullable(detector.detect())
                .flatMap(match -> charset(match.getName()))
                .orElse(StandardCharsets.UTF_8);
    }
}
