package org.readout.sink.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.FeedStatus;

/**
 * Everything the API and the web page show, searchable as soon as it is told.
 *
 * <p>The topics are the truth and an index only follows them: it may be thrown away and filled again at any time.
 * Reading is safe from any thread; telling is done by one.
 */
public interface ContactIndex extends AutoCloseable {
    /** Takes in updates in their order; when it returns, searches see them. */
    void apply(List<Update> updates);

    /** Makes all that was told survive a crash, with the place from which to read on. */
    void save(Bookmark bookmark);

    /** The place from which to read on, unless the index is new or of another form and must be filled afresh. */
    Optional<Bookmark> saved();

    /** Forgets everything, bookmark included. */
    void clear();

    Hits search(ContactQuery query, Instant asked);

    /** The contact that answers for this id, which bears another id where the one asked for ended in a merger. */
    Optional<Contact> contact(ContactId id);

    /** What it hangs together with, as far as it is here. */
    Kin kin(Contact contact);

    Optional<Article> article(ArticleId id);

    /** Those of the articles that are here. */
    Map<ArticleId, Article> articles(Collection<ArticleId> ids);

    /** All feeds by id. */
    List<FeedStatus> feeds();

    LiveCounts counts();

    @Override
    void close();
}
