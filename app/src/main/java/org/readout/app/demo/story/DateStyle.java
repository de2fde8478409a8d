package org.readout.app.demo.story;

import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How a source writes dates: in running text without and with the year, and above a release with the time. */
public record DateStyle(String locale, String day, String date, String shown) {

    public DateStyle {
        refuseRuntimeWithoutLanguages();
    }

    public DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale));
    }

    /** A trimmed Java runtime would quietly write "M11" or English months into Russian text. */
    private static void refuseRuntimeWithoutLanguages() {
        var november = Month.NOVEMBER.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ru"));
        if (!november.equals("ноября")) {
            throw new IllegalStateException("demo: this Java runtime has no language data (November in Russian is \""
                    + november + "\"); run it on a full JDK or add the module jdk.localedata to the image");
        }
    }
}
