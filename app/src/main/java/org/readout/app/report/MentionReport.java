package org.readout.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.ArticleMentions;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;

/** What a run found, in the order of reading: mentions by type, status and parties; then the silent documents by reason. */
public final class MentionReport {
    /** One mention with the article that has it, in words. */
    record Line(
            String id,
            String type,
            String status,
            String parties,
            String when,
            String people,
            String sentence,
            double score,
            ArticleMentions article) {}

    private final List<ArticleMentions> articles = new ArrayList<>();

    public void add(ArticleMentions article) {
        articles.add(article);
    }

    public String write(ReportFormat format) {
        List<Line> lines = lines();
        StringBuilder page = new StringBuilder();
        format.begin(page, "Mentions of contacts");
        format.say(page, summary(lines));
        format.heading(page, "Mentions");
        lines.forEach(line -> format.mention(page, line));
        format.heading(page, "Documents without a contact");
        silent().forEach(article -> format.silent(page, article));
        format.end(page);
        return page.toString();
    }

    private List<String> summary(List<Line> lines) {
        List<String> told = new ArrayList<>();
        told.add(articles.size() + " documents, " + lines.size() + " mentions in "
                + articles.stream().filter(a -> !a.mentions().isEmpty()).count() + " of them");
        count(lines.stream().map(line -> line.type() + " " + line.status()), told);
        count(silent().stream().map(MentionReport::reason), told);
        return told;
    }

    private static void count(Stream<String> words, List<String> told) {
        Map<String, Long> counts =
                words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        counts.forEach((what, often) -> told.add(often + " × " + what));
    }

    /** Scores differ from document to document and would make each reason its own. */
    private static String reason(ArticleMentions article) {
        String reason = article.silence().orElse("");
        int detail = reason.indexOf(';');
        return detail < 0 ? reason : reason.substring(0, detail);
    }

    private List<ArticleMentions> silent() {
        return articles.stream()
                .filter(article -> article.mentions().isEmpty())
                .sorted(java.util.Comparator.comparing(MentionReport::reason)
                        .thenComparing(article -> article.articleId().value()))
                .toList();
    }

    private List<Line> lines() {
        return articles.stream()
                .flatMap(article -> article.mentions().stream().map(mention -> line(article, mention)))
                .sorted(java.util.Comparator.comparing(Line::type)
                        .thenComparing(Line::status)
                        .thenComparing(Line::parties)
                        .thenComparing(Line::id))
                .toList();
    }

    private static Line line(ArticleMentions article, Mention mention) {
        return new Line(
                mention.id().value(),
                mention.type().value(),
                mention.status().value(),
                mention.parties().stream().map(Party::value).collect(Collectors.joining(", ")),
                mention.occurredOn().map(MentionReport::days).orElse("day unknown"),
                mention.participants().stream().map(MentionReport::person).collect(Collectors.joining("; ")),
                mention.evidence().stream()
                        .filter(e -> e.field().equals("contact"))
                        .map(Evidence::quote)
                        .distinct()
                        .collect(Collectors.joining(" … ")),
                mention.score(),
                article);
    }

    private static String days(OccurredOn when) {
        return (when.isOneDay() ? when.from().toString() : when.from() + " to " + when.to()) + " (" + when.basis()
                + ")";
    }

    private static String person(Participant p) {
        return Stream.of(p.name(), p.office(), p.party().map(Party::value))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
