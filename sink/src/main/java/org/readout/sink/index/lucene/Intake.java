package org.readout.sink.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.FeedId;
import org.readout.model.Readout;
import org.readout.sink.index.Update;
import org.readout.sink.index.lucene.Fields.Kind;

/**
 * One batch of updates on its way into the index.
 *
 * <p>A contact is searched by its articles' words too, and the two come on different topics in either order: a contact
 * takes the words of the articles that are there, and an article that comes later writes its contacts anew.
 */
final class Intake {
    private final IndexWriter writer;
    private final Lookup before;
    private final Map<ArticleId, Optional<Article>> articles = new HashMap<>();
    private final Map<ContactId, Optional<Contact>> contacts = new LinkedHashMap<>();

    /** @param before the index as it was before this batch */
    Intake(IndexWriter writer, Lookup before) {
        this.writer = writer;
        this.before = before;
    }

    void take(List<Update> updates) throws IOException {
        for (Update update : updates) {
            take(update);
        }
        writeArticles();
        addContactsOfArticles();
        writeContacts();
    }

    private void take(Update update) throws IOException {
        switch (update) {
            case Update.ArticlePut put -> articles.put(put.article().id(), Optional.of(put.article()));
            case Update.ArticleGone gone -> articles.put(gone.id(), Optional.empty());
            case Update.ContactPut put -> take(put.contact());
            case Update.ContactGone gone -> contacts.put(gone.id(), Optional.empty());
            case Update.AliasPut put -> lead(put.alias().id(), put.alias().successor());
            case Update.AliasGone gone -> forgetAlias(gone.id());
            case Update.FeedPut put ->
                writer.updateDocument(Documents.key(Kind.FEED, put.feed().id()), Documents.feed(put.feed()));
            case Update.FeedGone gone -> forget(gone.id());
        }
    }

    private void forget(FeedId feed) throws IOException {
        writer.deleteDocuments(Documents.key(Kind.FEED, feed));
    }

    private void take(Contact contact) throws IOException {
        if (contact.successor().isEmpty()) {
            forgetAlias(contact.id());
            contacts.put(contact.id(), Optional.of(contact));
            return;
        }
        lead(contact.id(), contact.successor().get());
        contacts.put(contact.id(), Optional.empty());
    }

    private void lead(ContactId old, ContactId successor) throws IOException {
        writer.updateDocument(Documents.key(Kind.ALIAS, old), Documents.alias(old, successor));
    }

    private void forgetAlias(ContactId old) throws IOException {
        writer.deleteDocuments(Documents.key(Kind.ALIAS, old));
    }

    private void writeArticles() throws IOException {
        for (var entry : articles.entrySet()) {
            var key = Documents.key(Kind.ARTICLE, entry.getKey());
            if (entry.getValue().isEmpty()) {
                writer.deleteDocuments(key);
            } else {
                writer.updateDocument(key, Documents.article(entry.getValue().get()));
            }
        }
    }

    private void addContactsOfArticles() throws IOException {
        if (articles.isEmpty()) {
            return;
        }
        for (Contact contact : before.contactsOf(articles.keySet())) {
            contacts.putIfAbsent(contact.id(), Optional.of(contact));
        }
    }

    private void writeContacts() throws IOException {
        for (var entry : contacts.entrySet()) {
            var key = Documents.key(Kind.CONTACT, entry.getKey());
            if (entry.getValue().isEmpty()) {
                writer.deleteDocuments(key);
            } else {
                Contact contact = entry.getValue().get();
                writer.updateDocument(key, ContactDocument.of(contact, articlesOf(contact)));
            }
        }
    }

    private List<Article> articlesOf(Contact contact) throws IOException {
        List<Article> known = new ArrayList<>();
        for (ArticleId id :
                contact.readouts().stream().map(Readout::articleId).distinct().toList()) {
            article(id).ifPresent(known::add);
        }
        return known;
    }

    private Optional<Article> article(ArticleId id) throws IOException {
        Optional<Article> inBatch = articles.get(id);
        return inBatch != null ? inBatch : before.document(Kind.ARTICLE, id).map(Documents::article);
    }
}
