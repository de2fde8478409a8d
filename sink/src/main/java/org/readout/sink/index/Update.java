package org.readout.sink.index;

import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactId;
import org.readout.model.FeedId;
import org.readout.model.FeedStatus;

/**
 * One thing the index is told, as read from one record of a topic.
 *
 * <p>Each can be told twice without harm, so a restart may repeat what it is not sure of.
 */
public sealed interface Update {
    /** The contact as it now stands; one with a successor is no longer shown and its id leads to the successor. */
    record ContactPut(Contact contact) implements Update {}

    record ContactGone(ContactId id) implements Update {}

    /** An old id leads to its successor; a contact that bears the id itself comes before that. */
    record AliasPut(ContactAlias alias) implements Update {}

    record AliasGone(ContactId id) implements Update {}

    record ArticlePut(Article article) implements Update {}

    record ArticleGone(ArticleId id) implements Update {}

    record FeedPut(FeedStatus feed) implements Update {}

    record FeedGone(FeedId id) implements Update {}
}
