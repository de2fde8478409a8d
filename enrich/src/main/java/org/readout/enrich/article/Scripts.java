package org.readout.enrich.article;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which script a text is in, and which languages are written in it. */
final class Scripts {
    private static final int SAMPLE = 400;

    /** Languages that have their script nearly to themselves. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.GREEK, "el",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.KHMER, "km",
            UnicodeScript.DEVANAGARI, "hi");

    private static final Map<String, Optional<UnicodeScript>> USUAL = new ConcurrentHashMap<>();

    private Scripts() {}

    /** The script with the most letters; kana in number make it Japanese; {@code COMMON} where there are no letters. */
    static UnicodeScript mainOf(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int others = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c < 0x7F) {
                latin += isAsciiLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters.merge(script(c), 1, Integer::sum);
                others++;
            }
        }
        if (latin > 0) {
            letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        boolean kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) > (latin + others) / 10;
        return kana ? UnicodeScript.HIRAGANA : most(letters);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static UnicodeScript script(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    private static UnicodeScript most(Map<UnicodeScript, Integer> letters) {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    static Optional<String> languageOf(UnicodeScript script) {
        return Optional.ofNullable(LANGUAGES.get(script));
    }

    /** The language is usually written in the script; a text without letters may be in any. */
    static boolean isUsedBy(String language, UnicodeScript script) {
        if (script == UnicodeScript.COMMON) {
            return true;
        }
        return USUAL.computeIfAbsent(language, Scripts::usual)
                .map(usual -> usual == script)
                .orElse(true);
    }

    private static Optional<UnicodeScript> usual(String language) {
        String code = ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
        return switch (code) {
            case "" -> Optional.empty();
            case "Hans", "Hant" -> Optional.of(UnicodeScript.HAN);
            case "Jpan" -> Optional.of(UnicodeScript.HIRAGANA);
            case "Kore" -> Optional.of(UnicodeScript.HANGUL);
            case String other -> Optional.of(UnicodeScript.forName(other));
        };
    }
}
