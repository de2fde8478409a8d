package org.readout.enrich.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.enrich.match.BlockMention;
import org.readout.enrich.match.Matcher;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;

/** Matching without a broker: all articles at once, as {@code readout batch} does it, with the topology's own matcher. */
public final class BatchRun {
    private final Matcher matcher;

    public BatchRun(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The contacts of these articles by id; an article given twice counts as it was given last. */
    public List<Contact> contacts(Iterable<ArticleMentions> articles) {
        Map<ArticleId, ArticleMentions> last = new HashMap<>();
        articles.forEach(article -> last.put(article.articleId(), article));
        return matcher.match(last.values().stream()
                .flatMap(article -> BlockMention.of(article).stream())
                .toList());
    }
}
