package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.Locale;
import java.util.Set;
import org.readout.model.Readout;
import org.readout.sink.web.html.Attr;
import org.readout.sink.web.html.Html;

/** Text in other people's languages, with its language and direction said to the browser. */
final class Texts {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "iw", "ur", "ps", "ckb", "sd", "ug", "yi", "ji", "dv");

    private Texts() {}

    static Html title(Readout readout) {
        return el("span", lang(readout.language()), dir(readout.language()), text(readout.title()));
    }

    static Attr lang(String tag) {
        return attr("lang", tag);
    }

    static Attr dir(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return attr("dir", RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr");
    }
}
