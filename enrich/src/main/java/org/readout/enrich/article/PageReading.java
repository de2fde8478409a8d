package org.readout.enrich.article;

import org.readout.model.Article;

/** What a page turned out to be. */
public sealed interface PageReading {
    /** The page holds this article. */
    record Read(Article article) implements PageReading {}

    /** The page is no longer there; its article is to be retracted. */
    record Gone() implements PageReading {}

    /**
     * The page holds no article.
     *
     * @param reason a stable code: {@code http-error}, {@code not-html}, {@code bot-wall}, {@code login}, {@code empty},
     *     {@code too-short}, or one of {@link org.readout.enrich.article.pdf.PdfReading.Unreadable}
     */
    record NotAnArticle(String reason) implements PageReading {}
}
