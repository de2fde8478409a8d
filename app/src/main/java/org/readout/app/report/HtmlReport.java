package org.readout.app.report;

import java.util.List;
import java.util.Locale;
import org.readout.model.ArticleMentions;

/** The report as one page without scripts. */
record HtmlReport() implements ReportFormat {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width">
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
            article { border-top: 1px solid #8885; padding: .6rem 0 } article p { margin: .2rem 0 }
            blockquote { margin: .3rem 0 .3rem 1rem } small { opacity: .75 }
            </style></head><body>
            <h1>%s</h1>
            """;

    @Override
    public void begin(StringBuilder page, String title) {
        page.append(String.format(Locale.ROOT, HEAD, escaped(title), escaped(title)));
    }

    @Override
    public void say(StringBuilder page, List<String> words) {
        page.append("<ul>\n");
        words.forEach(line -> page.append("<li>").append(escaped(line)).append("</li>\n"));
        page.append("</ul>\n");
    }

    @Override
    public void heading(StringBuilder page, String words) {
        page.append("<h2>").append(escaped(words)).append("</h2>\n");
    }

    @Override
    public void mention(StringBuilder page, MentionReport.Line line) {
        page.append("<article><p><b>")
                .append(escaped(line.type() + " " + line.status() + " · " + line.parties() + " · " + line.when()))
                .append("</b></p>\n<p>")
                .append(escaped(line.people()))
                .append("</p>\n<blockquote>")
                .append(escaped(line.sentence()))
                .append("</blockquote>\n<p>")
                .append(title(line.article()))
                .append(" <small>")
                .append(escaped(line.id() + " · " + line.article().source().name() + " · score " + line.score()))
                .append("</small></p></article>\n");
    }

    @Override
    public void silent(StringBuilder page, ArticleMentions article) {
        page.append("<article><p>")
                .append(title(article))
                .append("</p>\n<p><small>")
                .append(escaped(article.articleId() + " · " + article.source().name() + " · "
                        + article.silence().orElse("")))
                .append("</small></p></article>\n");
    }

    @Override
    public void end(StringBuilder page) {
        page.append("</body></html>\n");
    }

    /** The title, as a link where the address is one of the web. */
    private static String title(ArticleMentions article) {
        String words = escaped(article.title().isBlank() ? "(no title)" : article.title());
        String scheme = article.url().getScheme();
        boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        return web
                ? "<a rel=\"noreferrer\" href=\"" + escaped(article.url().toString()) + "\">" + words + "</a>"
                : words;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
