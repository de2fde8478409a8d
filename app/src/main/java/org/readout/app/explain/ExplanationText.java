package org.readout.app.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.readout.enrich.detect.Explanation;
import org.readout.enrich.detect.Explanation.Loser;
import org.readout.enrich.detect.Explanation.Told;
import org.readout.enrich.detect.Fired;
import org.readout.model.Article;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;

/** One article's explanation as lines to read: its mentions with what made them, then what lost, and why. */
public final class ExplanationText {
    /** The field whose evidence is the whole sentence that a candidate stands in. */
    private static final String SENTENCE = "contact";

    private static final String INDENT = "    ";

    private final Explanation told;
    private final Pen pen;
    private final Consumer<String> out;

    private ExplanationText(Explanation told, Pen pen, Consumer<String> out) {
        this.told = told;
        this.pen = pen;
        this.out = out;
    }

    public static void write(Explanation told, Pen pen, Consumer<String> out) {
        new ExplanationText(told, pen, out).write();
    }

    private void write() {
        head(told.article());
        told.result().silence().ifPresent(reason -> out.accept(pen.lost("no contact: ") + reason));
        told.result().mentions().forEach(this::mention);
        List<Told> lost =
                told.candidates().stream().filter(c -> c.mention().isEmpty()).toList();
        section("what might have been a contact", lost.size());
        lost.forEach(this::lost);
        section("words that came to nothing", told.losers().size());
        told.losers().forEach(this::loser);
        out.accept("");
    }

    private void head(Article article) {
        out.accept(pen.heading(Passage.harmless(article.title().isBlank() ? "(no title)" : article.title())));
        out.accept(pen.aside(
                Passage.harmless(article.id() + " · " + article.source().name() + " · " + article.language()
                        + " · " + article.publishedAt() + ", there "
                        + article.publishedAt().atZone(article.source().zone()).toLocalDate())));
        out.accept("");
    }

    private void section(String name, int size) {
        if (size > 0) {
            out.accept("");
            out.accept(pen.heading(name));
        }
    }

    private void mention(Mention mention) {
        out.accept("");
        out.accept(pen.kept(mention.type() + " " + mention.status()) + " of " + parties(mention)
                + mention.occurredOn().map(ExplanationText::days).orElse(", day unknown")
                + score(mention.score()));
        mention.participants().forEach(p -> out.accept("  " + participant(p)));
        told.candidates().stream()
                .filter(c -> c.mention().equals(Optional.of(mention.id().value())))
                .forEach(this::kept);
    }

    private static String parties(Mention mention) {
        return mention.parties().stream().map(Party::value).collect(Collectors.joining(", "));
    }

    private static String days(OccurredOn when) {
        return ", " + (when.isOneDay() ? when.from() : when.from() + " to " + when.to()) + " (" + when.basis() + ")";
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, ", score %.2f", score);
    }

    private static String participant(Participant p) {
        String who = p.name().or(p::office).orElse("someone");
        String office = p.name().isPresent() ? p.office().map(o -> ", " + o).orElse("") : "";
        String party = p.party().map(of -> " (" + of + ")").orElse("");
        return Passage.harmless(
                who + office + party + p.part().map(part -> ", " + part).orElse(""));
    }

    private void kept(Told candidate) {
        out.accept("");
        out.accept("  " + pen.kept("because") + " " + candidate.what() + score(candidate.score()));
        grounds(candidate);
    }

    private void lost(Told candidate) {
        out.accept("");
        out.accept("  " + pen.lost(candidate.what()) + score(candidate.score()));
        candidate.reason().ifPresent(reason -> out.accept("  " + pen.lost("lost: ") + reason));
        grounds(candidate);
    }

    private void grounds(Told candidate) {
        candidate.evidence().stream()
                .filter(e -> e.field().equals(SENTENCE))
                .forEach(sentence -> passage(sentence, candidate.evidence()));
        out.accept(INDENT + candidate.fired().stream().map(this::fired).collect(Collectors.joining("  ")));
        candidate.evidence().stream()
                .filter(e -> !e.field().equals(SENTENCE))
                .distinct()
                .forEach(e -> out.accept(
                        INDENT + pen.aside(e.field() + ": \"" + Passage.harmless(e.quote()) + "\", by " + e.rule())));
    }

    private void passage(Evidence sentence, List<Evidence> marks) {
        Passage passage = Passage.of(zone(sentence.zone()), sentence.start(), sentence.end());
        marks.stream()
                .filter(e -> !e.field().equals(SENTENCE) && e.zone().equals(sentence.zone()))
                .forEach(e -> passage.mark(e.start(), e.end()));
        passage.lines(pen).forEach(line -> out.accept(INDENT + line));
    }

    private String fired(Fired rule) {
        String words = String.format(Locale.ROOT, "%+.2f %s", rule.weight(), rule.rule());
        return rule.weight() < 0 ? pen.lost(words) : pen.kept(words);
    }

    private void loser(Loser loser) {
        out.accept("");
        out.accept("  " + loser.word() + ": " + pen.lost(loser.reason()));
        Passage.around(zone(loser.zone()), loser.start(), loser.end())
                .lines(pen)
                .forEach(line -> out.accept(INDENT + line));
    }

    private String zone(String zone) {
        return zone.equals(Evidence.TITLE)
                ? told.article().title()
                : told.article().text();
    }
}
