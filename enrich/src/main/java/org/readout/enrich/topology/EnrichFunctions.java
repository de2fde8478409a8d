package org.readout.enrich.topology;

import java.util.function.Function;
import org.readout.enrich.article.PageReading;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.Page;

/** The pure functions that the topology connects; another detector is another value of this. */
public record EnrichFunctions(Function<Page, PageReading> read, Function<Article, ArticleMentions> detect) {}
