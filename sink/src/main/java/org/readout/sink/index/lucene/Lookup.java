package org.readout.sink.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.sink.index.lucene.Fields.Kind;

/** Finds documents by id, and contacts by the articles they rest on. */
record Lookup(IndexSearcher searcher) {
    /** Ids move rarely; whoever moves more often than this moves in a circle. */
    private static final int MOST_MOVES = 50;

    private static final int MOST_NEAR = 500;

    Optional<Document> document(Kind kind, Object id) throws IOException {
        return all(new TermQuery(Documents.key(kind, id))).stream().findFirst();
    }

    List<Document> documents(Kind kind) throws IOException {
        return all(new TermQuery(new Term(Fields.KIND, kind.name())));
    }

    /** The contact of this id, or the one that its successors lead to. */
    Optional<Contact> contact(ContactId asked) throws IOException {
        ContactId id = asked;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Optional<Document> found = document(Kind.CONTACT, id);
            if (found.isPresent()) {
                return found.map(Documents::contact);
            }
            Optional<Document> alias = document(Kind.ALIAS, id);
            if (alias.isEmpty()) {
                return Optional.empty();
            }
            id = new ContactId(alias.get().get(Fields.STORED));
        }
        return Optional.empty();
    }

    List<Contact> contactsOf(Collection<ArticleId> articles) throws IOException {
        List<BytesRef> terms =
                articles.stream().map(article -> new BytesRef(article.value())).toList();
        return all(new TermInSetQuery(Fields.ARTICLE, terms)).stream()
                .map(Documents::contact)
                .toList();
    }

    /** The first few hundred, which is more than a page can show. */
    List<Contact> near(Contact contact) throws IOException {
        return stored(searcher.search(NearQuery.of(contact), MOST_NEAR).scoreDocs, 0).stream()
                .map(Documents::contact)
                .toList();
    }

    List<Document> all(Query query) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        return stored(searcher.search(query, most).scoreDocs, 0);
    }

    List<Document> stored(ScoreDoc[] found, int from) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Document> documents = new ArrayList<>();
        for (int i = from; i < found.length; i++) {
            documents.add(fields.document(found[i].doc));
        }
        return documents;
    }
}
