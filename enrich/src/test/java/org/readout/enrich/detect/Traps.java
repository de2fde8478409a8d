package org.readout.enrich.detect;

import java.time.Instant;
import java.util.List;
import org.readout.model.Article;

/** What the detector finds in sentences that mislead readers of news by rule, one line for each contact. */
final class Traps {
    static final Detector DETECTOR = Detector.standard();

    private Traps() {}

    static List<String> found(Article article) {
        return DETECTOR.detect(article).mentions().stream().map(Articles::line).toList();
    }

    /** In an agency's news of Saturday 15 June 2024. */
    static List<String> inNews(String text) {
        return found(Articles.news(text));
    }

    static List<String> inLanguage(String language, String text) {
        return found(Articles.article(Articles.AGENCY, language, Articles.NOON, "", text));
    }

    static List<String> fromWashington(String published, String title, String text) {
        return found(Articles.article(
                Articles.ministry("USA", "America/New_York"), "en", Instant.parse(published), title, text));
    }
}
