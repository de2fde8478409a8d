package org.readout.app.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.model.ArticleMentions;

/** How a report is written down; each makes harmless what came from the web. */
public sealed interface ReportFormat permits HtmlReport, MarkdownReport {
    /** The format that a file's name asks for, if it asks for one that is known. */
    static Optional<ReportFormat> of(Path file) {
        String name = file.toString();
        if (name.endsWith(".html")) {
            return Optional.of(new HtmlReport());
        }
        return name.endsWith(".md") ? Optional.of(new MarkdownReport()) : Optional.empty();
    }

    void begin(StringBuilder page, String title);

    void say(StringBuilder page, List<String> words);

    void heading(StringBuilder page, String words);

    void mention(StringBuilder page, MentionReport.Line line);

    void silent(StringBuilder page, ArticleMentions article);

    void end(StringBuilder page);
}
