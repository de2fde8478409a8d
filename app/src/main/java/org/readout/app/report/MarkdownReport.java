package org.readout.app.report;

import java.util.List;
import org.readout.model.ArticleMentions;

/** The report as Markdown, which any editor shows. */
record MarkdownReport() implements ReportFormat {
    private static final String SPECIAL = "\\`*_{}[]()<>#+!|~&";

    @Override
    public void begin(StringBuilder page, String title) {
        page.append("# ").append(escaped(title)).append("\n\n");
    }

    @Override
    public void say(StringBuilder page, List<String> words) {
        words.forEach(line -> page.append("- ").append(escaped(line)).append('\n'));
        page.append('\n');
    }

    @Override
    public void heading(StringBuilder page, String words) {
        page.append("## ").append(escaped(words)).append("\n\n");
    }

    @Override
    public void mention(StringBuilder page, MentionReport.Line line) {
        page.append("**")
                .append(escaped(line.type() + " " + line.status() + " · " + line.parties() + " · " + line.when()))
                .append("** ")
                .append(escaped(line.id()))
                .append(" · ")
                .append(line.score())
                .append("  \n")
                .append(escaped(line.article().title()))
                .append("  \n")
                .append(escaped(line.people()))
                .append("\n\n> ")
                .append(escaped(line.sentence()))
                .append("\n\n");
    }

    @Override
    public void silent(StringBuilder page, ArticleMentions article) {
        page.append("- ")
                .append(escaped(article.articleId() + ": " + article.title()))
                .append(" — ")
                .append(escaped(article.silence().orElse("")))
                .append('\n');
    }

    @Override
    public void end(StringBuilder page) {
        page.append('\n');
    }

    /** The words on one line, with nothing that Markdown would read. */
    static String escaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(Character.isWhitespace(c) ? ' ' : c);
        }
        return plain.toString();
    }
}
