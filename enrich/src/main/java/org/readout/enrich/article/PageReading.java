package org.readout.enrich.article;

import org.readout.model.Article;

/** What came of reading a page. */
public sealed interface PageReading {
    record Read(Article article) implements PageReading {}

    record Gone() implements PageReading {}

    record NotAnArticle(String reason) implements PageReading {}
}
