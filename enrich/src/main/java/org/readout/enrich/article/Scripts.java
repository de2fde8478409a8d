package org.readout.enrich.article;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which script a text is in, and which languages are written in it. */
final class Scripts {
    private static final int SAMPLE = 600;
    private static final UnicodeScript[] ALL = UnicodeScript.values();

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

    private static final Map<String, String> USUAL = new ConcurrentHashMap<>();

    private Scripts() {}

    /** The script with the most letters; kana in number make it Japanese; {@code COMMON} where there are no letters. */
    static UnicodeScript mainOf(String text) {
        int[] letters = new int[ALL.length];
        int all = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters[script(c).ordinal()]++;
                all++;
            }
        }
        return letters[UnicodeScript.HIRAGANA.ordinal()] > all / 10 ? UnicodeScript.HIRAGANA : most(letters);
    }

    private static UnicodeScript script(char c) {
        if (c < 0x7F) {
            return UnicodeScript.LATIN;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    private static UnicodeScript most(int[] letters) {
        UnicodeScript most = UnicodeScript.COMMON;
        for (UnicodeScript script : ALL) {
            if (letters[script.ordinal()] > letters[most.ordinal()]) {
                most = script;
            }
        }
        return most;
    }

    static Optional<String> languageOf(UnicodeScript script) {
        return Optional.ofNullable(LANGUAGES.get(script));
    }

    /** The language is usually written in the script; a text without letters may be in any. */
    static boolean isUsedBy(String language, UnicodeScript script) {
        if (script == UnicodeScript.COMMON) {
            return true;
        }
        String usual = USUAL.computeIfAbsent(language, Scripts::usual);
        return usual.isEmpty() || UnicodeScript.forName(usual) == script;
    }

    private static String usual(String language) {
        return switch (ULocale.addLikelySubtags(ULocale.forLanguageTag(language))
                .getScript()) {
            case "Hans", "Hant" -> "Hani";
            case "Jpan" -> "Hira";
            case "Kore" -> "Hang";
            case String other -> other;
        };
    }
}
