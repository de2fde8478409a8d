package org.readout.sink.index.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.readout.model.ContactStatus;
import org.readout.sink.index.Derived;
import org.readout.sink.index.Filter;
import org.readout.sink.index.lucene.Fields.Kind;

/** A {@link Filter} in Lucene's words. */
final class Question {
    /** What a person may write: all words, "a phrase", -without, either|or, begin*. Nothing of it can be a mistake. */
    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private final Analyzer words;
    private final Instant asked;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private Question(Analyzer words, Instant asked) {
        this.words = words;
        this.asked = asked;
    }

    static Query of(Filter filter, Instant asked, Analyzer words) {
        Question question = new Question(words, asked);
        question.facts(filter);
        question.days(filter.days());
        filter.text().ifPresent(text -> question.all.add(question.find(text, Fields.SEARCHED), Occur.MUST));
        filter.person().ifPresent(name -> question.all.add(question.find(name, people()), Occur.MUST));
        return question.all.build();
    }

    private void facts(Filter filter) {
        must(term(Fields.KIND, Kind.CONTACT.name()));
        filter.parties().forEach(party -> must(term(Fields.PARTY, party.value())));
        any(filter.types().stream().map(type -> term(Fields.TYPE, type.value())).toList());
        any(filter.statuses().stream().map(this::status).toList());
        filter.source().ifPresent(source -> must(term(Fields.SOURCE, source.value())));
        filter.language().ifPresent(language -> must(term(Fields.LANGUAGE, language)));
        filter.awaiting().ifPresent(party -> must(term(Fields.AWAITING, party.value())));
    }

    private Query status(ContactStatus status) {
        return status.equals(Derived.OVERDUE) ? overdue() : term(Fields.STATUS, status.value());
    }

    private Query overdue() {
        long yesterday = Derived.day(asked).toEpochDay() - 1;
        return new BooleanQuery.Builder()
                .add(term(Fields.STATUS, ContactStatus.PLANNED.value()), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.LAST_DAY, Long.MIN_VALUE, yesterday), Occur.FILTER)
                .build();
    }

    private void days(Filter.Days days) {
        days.from()
                .map(LocalDate::toEpochDay)
                .ifPresent(day -> must(LongPoint.newRangeQuery(Fields.LAST_DAY, day, Long.MAX_VALUE)));
        days.to()
                .map(LocalDate::toEpochDay)
                .ifPresent(day -> must(LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, day)));
    }

    private Query find(String text, Map<String, Float> fields) {
        SimpleQueryParser parser = new SimpleQueryParser(words, fields, SYNTAX);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(text);
    }

    private static Map<String, Float> people() {
        return Map.of(Fields.PEOPLE, 1f);
    }

    private void must(Query query) {
        all.add(query, Occur.FILTER);
    }

    private void any(Collection<Query> queries) {
        if (queries.isEmpty()) {
            return;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        queries.forEach(query -> either.add(query, Occur.SHOULD));
        must(either.build());
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
