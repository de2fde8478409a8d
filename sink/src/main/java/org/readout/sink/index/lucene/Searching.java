package org.readout.sink.index.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.readout.model.Contact;
import org.readout.sink.index.ContactQuery;
import org.readout.sink.index.Derived;
import org.readout.sink.index.Filter;
import org.readout.sink.index.Hits;
import org.readout.sink.index.Hits.Count;
import org.readout.sink.index.Hits.Facets;
import org.readout.sink.index.Paging;

/** One search: the hits of a page in their order, and the counts beside them. */
record Searching(IndexSearcher searcher, Analyzer words, Instant asked) {
    private static final SortField BY_DAY = new SortField(Fields.SORT_DAY, SortField.Type.LONG, true);
    private static final SortField BY_ID = new SortField(Fields.SORT_ID, SortField.Type.STRING);
    private static final Sort NEWEST = new Sort(BY_DAY, BY_ID);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_DAY, BY_ID);

    Hits answer(ContactQuery query) throws IOException {
        Query question = question(query.filter());
        return new Hits(searcher.count(question), page(question, query), facets(query.filter()));
    }

    private List<Contact> page(Query question, ContactQuery query) throws IOException {
        Paging paging = query.paging();
        if (paging.size() == 0) {
            return List.of();
        }
        Sort sort = query.order() == ContactQuery.Order.RELEVANCE ? RELEVANCE : NEWEST;
        TopFieldDocs found =
                searcher.search(question, new TopFieldCollectorManager(sort, paging.through(), paging.through()));
        return new Lookup(searcher)
                .stored(found.scoreDocs, paging.before()).stream()
                        .map(Documents::contact)
                        .toList();
    }

    private Facets facets(Filter filter) throws IOException {
        return new Facets(
                Tally.byValue(searcher, question(filter.withTypes(List.of())), Fields.TYPE),
                statuses(filter.withStatuses(List.of())),
                Tally.byValue(searcher, question(filter), Fields.PARTY));
    }

    private List<Count> statuses(Filter filter) throws IOException {
        List<Count> counts = new ArrayList<>(Tally.byValue(searcher, question(filter), Fields.STATUS));
        int overdue = searcher.count(question(filter.withStatuses(List.of(Derived.OVERDUE))));
        if (overdue > 0) {
            counts.add(new Count(Derived.OVERDUE.value(), overdue));
        }
        return counts;
    }

    private Query question(Filter filter) {
        return Question.of(filter, asked, words);
    }
}
