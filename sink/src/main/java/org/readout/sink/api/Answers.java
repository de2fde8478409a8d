package org.readout.sink.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.FeedStatus;
import org.readout.model.Party;
import org.readout.model.Readout;
import org.readout.sink.index.ContactQuery;
import org.readout.sink.index.Derived;
import org.readout.sink.index.Hits;
import org.readout.sink.index.Hits.Facets;
import org.readout.sink.index.Kin;

/** The JSON documents that the API answers with, as records. */
final class Answers {
    private Answers() {}

    /** A contact as on its topic, with what follows from the instant of the question. */
    record ContactAnswer(
            @JsonUnwrapped Contact contact, boolean overdue, List<Party> awaiting, long independentSources) {
        static ContactAnswer of(Contact contact, Instant asked) {
            return new ContactAnswer(
                    contact, Derived.overdue(contact, asked), Derived.awaiting(contact), contact.independentSources());
        }
    }

    /** A contact asked for by its id, with those it hangs together with. */
    record Whole(
            @JsonUnwrapped ContactAnswer contact,
            List<ContactId> partOf,
            List<ContactId> parts,
            List<ContactId> agreed) {
        static Whole of(Contact contact, Kin kin, Instant asked) {
            return new Whole(ContactAnswer.of(contact, asked), ids(kin.partOf()), ids(kin.parts()), ids(kin.agreed()));
        }

        private static List<ContactId> ids(List<Contact> contacts) {
            return contacts.stream().map(Contact::id).toList();
        }
    }

    record Search(long total, int page, int size, List<ContactAnswer> contacts, Facets facets) {
        static Search of(Hits hits, ContactQuery query, Instant asked) {
            return new Search(
                    hits.total(),
                    query.paging().page(),
                    query.paging().size(),
                    hits.contacts().stream()
                            .map(contact -> ContactAnswer.of(contact, asked))
                            .toList(),
                    hits.facets());
        }
    }

    record Readouts(ContactId contact, List<ReadoutAnswer> readouts) {
        static Readouts of(Contact contact, Map<ArticleId, Article> articles) {
            return new Readouts(
                    contact.id(),
                    contact.readouts().stream()
                            .map(readout ->
                                    new ReadoutAnswer(readout, Optional.ofNullable(articles.get(readout.articleId()))))
                            .toList());
        }
    }

    /** A readout with the article it stands in, where that is here. */
    record ReadoutAnswer(@JsonUnwrapped Readout readout, Optional<Article> article) {}

    record Feeds(List<FeedStatus> feeds) {}

    /** An error as RFC 9457 describes it. */
    record Problem(String type, String title, int status, String detail, Optional<String> parameter) {}
}
