package org.readout.ingest.feed;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters the bytes stand for.
 *
 * <p>In this order: a byte order mark; UTF-16 by its zeros; UTF-8 where every byte fits, since other encodings hardly
 * ever do by chance; what the document or its header declares; what ICU detects. Declarations come late because feeds
 * declare wrongly more often than bytes lie.
 */
final class CharsetDecision {
    /** Matches the name in {@code charset=iso-8859-2} and {@code charset="utf-8"}; not in {@code charset=}. */
    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    /** Matches the name in {@code <?xml version="1.0" encoding="utf-8"?>}; not an {@code encoding} further down. */
    private static final Pattern IN_DECLARATION =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']", Pattern.CASE_INSENSITIVE);

    /** Matches the name in {@code <meta charset="windows-1251">} and in the longer form; a page without a header has it. */
    private static final Pattern IN_META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 1024;

    private CharsetDecision() {}

    static String decode(FeedDocument document) {
        byte[] body = document.body();
        return strict(body, markOf(body).orElse(StandardCharsets.UTF_8))
                .orElseGet(() -> new String(body, declared(document, body).orElseGet(() -> detected(body))))
                .replace("\uFEFF", "");
    }

    private static Optional<Charset> markOf(byte[] body) {
        int first = body.length < 2 ? 0 : (body[0] & 0xff) << 8 | body[1] & 0xff;
        return switch (first) {
            case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE, 0x3C00 ->
                Optional.of(first == 0xFFFE && isUtf32(body) ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
            case 0x4C6F -> Optional.of(Charset.forName("IBM037"));
            case 0x0000 -> Optional.of(Charset.forName("UTF-32BE"));
            default -> Optional.empty();
        };
    }

    private static boolean isUtf32(byte[] body) {
        return body.length > 3 && body[2] == 0 && body[3] == 0;
    }

    private static Optional<String> strict(byte[] body, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(FeedDocument document, byte[] body) {
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
        return find(IN_DECLARATION, head)
                .or(() -> document.header("content-type").flatMap(type -> find(IN_HEADER, type)))
                .or(() -> find(IN_META, head));
    }

    private static Optional<Charset> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** Latin-1 and ASCII are read as Windows-1252, as browsers do: the difference is only in characters no one sends. */
    private static Optional<Charset> named(String name) {
        try {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252" ->
                    Optional.of(Charset.forName("windows-1252"));
                case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "utf-32" -> Optional.empty();
                case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
                default -> Optional.of(Charset.forName(name));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** ICU's guess; mostly-UTF-8 with a few broken bytes stays UTF-8, since a detector would see Latin in it. */
    private static Charset detected(byte[] body) {
        if (mostlyUtf8(body)) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(body).detect();
        return Optional.ofNullable(match)
                .flatMap(found -> named(found.getName()))
                .orElse(Charset.forName("windows-1252"));
    }

    private static boolean mostlyUtf8(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long foreign = text.chars().filter(c -> c > 0x7f).count();
        return foreign > 0 && broken * 10 <= foreign;
    }
}
