package org.readout.sink.index.lucene;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.readout.model.Contact;
import org.readout.model.OccurredOn;
import org.readout.sink.index.lucene.Fields.Kind;

/** Contacts from the articles of a contact, or with two of its parties on its days. */
final class NearQuery {
    private static final int PARTIES_SHARED = 2;
    private static final int MOST_ARTICLES = 500;

    private NearQuery() {}

    static Query of(Contact contact) {
        return new BooleanQuery.Builder()
                .add(term(Fields.KIND, Kind.CONTACT.name()), Occur.FILTER)
                .add(
                        new BooleanQuery.Builder()
                                .add(sameArticles(contact), Occur.SHOULD)
                                .add(
                                        contact.occurredOn()
                                                .map(days -> sameDays(contact, days))
                                                .orElseGet(MatchNoDocsQuery::new),
                                        Occur.SHOULD)
                                .build(),
                        Occur.FILTER)
                .build();
    }

    private static Query sameArticles(Contact contact) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        contact.readouts().stream()
                .map(readout -> readout.articleId().value())
                .distinct()
                .limit(MOST_ARTICLES)
                .forEach(article -> any.add(term(Fields.ARTICLE, article), Occur.SHOULD));
        return any.build();
    }

    private static Query sameDays(Contact contact, OccurredOn days) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(PARTIES_SHARED);
        contact.parties().forEach(party -> all.add(term(Fields.PARTY, party.value()), Occur.SHOULD));
        return all.add(LongPoint.newRangeQuery(Fields.LAST_DAY, days.from().toEpochDay(), Long.MAX_VALUE), Occur.FILTER)
                .add(
                        LongPoint.newRangeQuery(
                                Fields.FIRST_DAY, Long.MIN_VALUE, days.to().toEpochDay()),
                        Occur.FILTER)
                .build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
