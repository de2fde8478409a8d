package org.readout.enrich.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.enrich.copies.Fingerprints;
import org.readout.enrich.resolve.Gazetteer;
import org.readout.enrich.resolve.People;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.Mention;

/**
 * Reads what an article says about contacts.
 *
 * <p>A pure function: no clock, no network, no random number, so the same article gives the same bytes on every thread and
 * in every replay. The steps are {@link Reading} (sentences, actors, dates), {@link CandidateFinder} (contact words with
 * sides), {@link Merger} (one contact told twice is one mention) and {@link MentionWriter}.
 */
public final class Detector {
    /** Written into every result; it changes whenever the same article may give another. */
    public static final String VERSION = "rules-3";

    private static Detector standard;

    private final Gazetteer gazetteer;
    private final People people;
    private final Map<String, Pack> packs = new LinkedHashMap<>();

    private Detector(Gazetteer gazetteer, People people) {
        this.gazetteer = gazetteer;
        this.people = people;
    }

    /**
     * The detector with all packs and tables on the class path; an unusable file stops it with file, line and expectation.
     *
     * <p>It remembers nothing, and its lexicons are large: whoever asks gets the same one.
     */
    public static synchronized Detector standard() {
        if (standard == null) {
            standard = read();
        }
        return standard;
    }

    private static Detector read() {
        Detector detector = new Detector(Gazetteer.standard(), People.standard());
        for (String language : PackReader.languages()) {
            detector.packs.put(language, PackReader.read(language, detector.gazetteer));
        }
        return detector;
    }

    public ArticleMentions detect(Article article) {
        return explain(article).result();
    }

    /** The same as {@link #detect} with the reasons for everything. */
    public Explanation explain(Article article) {
        Pack pack = packs.get(primary(article.language()));
        if (pack == null) {
            return silent(article, "no pack for language " + article.language());
        }
        Reading reading = Reading.of(article, pack, gazetteer, people);
        CandidateFinder.Found found = CandidateFinder.find(reading);
        Merger.Merged merged = Merger.merge(reading, found.candidates());
        List<Mention> mentions = MentionWriter.write(reading, merged.groups());
        ArticleMentions result = result(article, mentions, Silence.reason(mentions, found, merged));
        return new Explanation(article, result, merged.told(result), found.losers());
    }

    List<Pack> packs() {
        return List.copyOf(packs.values());
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static Explanation silent(Article article, String reason) {
        return new Explanation(article, result(article, List.of(), Optional.of(reason)), List.of(), List.of());
    }

    private static ArticleMentions result(Article article, List<Mention> mentions, Optional<String> silence) {
        return new ArticleMentions(
                article.id(),
                article.revision(),
                VERSION,
                article.source(),
                article.url(),
                article.language(),
                article.title(),
                article.publishedAt(),
                mentions,
                silence,
                mentions.isEmpty() ? Optional.empty() : Fingerprints.of(article.text()));
    }
}
