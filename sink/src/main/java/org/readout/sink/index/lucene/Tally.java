package org.readout.sink.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.readout.sink.index.Hits.Count;

/** Counts over all documents a query finds: how many by value of a field, or the sum of a field. */
final class Tally {
    private final Weight weight;

    private Tally(IndexSearcher searcher, Query query) throws IOException {

        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    }

    /** The values of the field with how many documents have each, the most frequent first. */
    static List<Count> byValue(IndexSearcher searcher, Query query, String field) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        Tally tally = new Tally(searcher, query);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            tally.addValues(leaf, field, counts);
        }
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }

    static long sum(IndexSearcher searcher, Query query, String field) throws IOException {
        long sum = 0;
        Tally tally = new Tally(searcher, query);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            sum += tally.sumOf(leaf, field);
        }
        return sum;
    }

    private void addValues(LeafReaderContext leaf, String field, Map<String, Long> counts) throws IOException {
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
        if (values == null) {
            return;
        }
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        each(leaf, document -> countOrdinals(values, document, byOrdinal));
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }

    private static void countOrdinals(SortedSetDocValues values, int document, long[] byOrdinal) throws IOException {
        if (!values.advanceExact(document)) {
            return;
        }
        for (int i = 0; i < values.docValueCount(); i++) {
            byOrdinal[Math.toIntExact(values.nextOrd())]++;
        }
    }

    private long sumOf(LeafReaderContext leaf, String field) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        if (values == null) {
            return 0;
        }
        long[] sum = {0};
        each(leaf, document -> sum[0] += values.advanceExact(document) ? values.longValue() : 0);
        return sum[0];
    }

    private void each(LeafReaderContext leaf, Visit visit) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator found = scorer.iterator();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) {
                visit.document(doc);
            }
        }
    }

    private interface Visit {
        void document(int document) throws IOException;
    }
}
