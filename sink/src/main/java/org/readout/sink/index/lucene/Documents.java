package org.readout.sink.index.lucene;

import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.FeedStatus;
import org.readout.model.Json;
import org.readout.sink.index.lucene.Fields.Kind;

/** The documents that are only kept, not searched: articles, feeds, and the ids that lead to a successor. */
final class Documents {
    private Documents() {}

    static Document article(Article article) {
        return kept(Kind.ARTICLE, article.id(), Json.write(article));
    }

    static Document feed(FeedStatus feed) {
        return kept(Kind.FEED, feed.id(), Json.write(feed));
    }

    static Document alias(ContactId id, ContactId successor) {
        return kept(Kind.ALIAS, id, successor.value());
    }

    static Document kept(Kind kind, Object id, String stored) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, key(kind, id).text(), Store.NO));
        document.add(new StringField(Fields.KIND, kind.name(), Store.NO));
        document.add(new StoredField(Fields.STORED, stored));
        return document;
    }

    static Term key(Kind kind, Object id) {
        return new Term(Fields.KEY, kind.name().toLowerCase(Locale.ROOT) + ":" + id);
    }

    static Contact contact(Document document) {
        return Json.read(document.get(Fields.STORED), Contact.class);
    }

    static Article article(Document document) {
        return Json.read(document.get(Fields.STORED), Article.class);
    }

    static FeedStatus feed(Document document) {
        return Json.read(document.get(Fields.STORED), FeedStatus.class);
    }
}
