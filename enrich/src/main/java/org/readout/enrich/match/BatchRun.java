package org.readout.enrich.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;

/** Matching without a broker: all articles at once, with the matcher that the topology uses. */
public final class BatchRun {
    private BatchRun() {}

    /** The contacts of these articles by id; an article given twice counts as it was given last. */
    public static List<Contact> contacts(Iterable<ArticleMentions> articles) {
        Map<ArticleId, ArticleMentions> last = new HashMap<>();
        articles.forEach(article -> last.put(article.articleId(), article));
        return new Matcher()
                .match(last.values().stream()
                        .flatMap(article -> BlockMention.of(article).stream())
                        .toList());
    }
}
