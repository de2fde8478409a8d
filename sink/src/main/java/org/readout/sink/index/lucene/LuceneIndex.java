package org.readout.sink.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.FeedStatus;
import org.readout.sink.index.Bookmark;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.ContactQuery;
import org.readout.sink.index.Hits;
import org.readout.sink.index.Kin;
import org.readout.sink.index.LiveCounts;
import org.readout.sink.index.Update;
import org.readout.sink.index.lucene.Fields.Kind;

/** A {@link ContactIndex} in a folder of its own or in memory; its bookmark lies in Lucene's own commit. */
public final class LuceneIndex implements ContactIndex {
    private final Analyzer words = new Words();
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = LuceneDirectory.writer(directory, words);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        if (CommitData.isOfAnotherSchema(writer)) {
            clear();
        }
    }

    public static LuceneIndex inMemory() {
        return open(LuceneDirectory.inMemory());
    }

    public static LuceneIndex in(Path folder) {
        return open(LuceneDirectory.onDisk(folder));
    }

    private static LuceneIndex open(Directory directory) {
        return io(() -> new LuceneIndex(directory));
    }

    @Override
    public void apply(List<Update> updates) {
        search(searcher -> {
            new Intake(writer, new Lookup(searcher)).take(updates);
            return updates;
        });
        refresh();
    }

    @Override
    public void save(Bookmark bookmark) {
        io(() -> {
            CommitData.set(writer, bookmark);
            return writer.commit();
        });
    }

    @Override
    public Optional<Bookmark> saved() {
        return CommitData.of(writer);
    }

    @Override
    public void clear() {
        io(() -> {
            writer.deleteAll();
            CommitData.forget(writer);
            return writer.commit();
        });
        refresh();
    }

    @Override
    public Hits search(ContactQuery query, Instant asked) {
        return search(searcher -> new Searching(searcher, words, asked).answer(query));
    }

    @Override
    public Optional<Contact> contact(ContactId id) {
        return search(searcher -> new Lookup(searcher).contact(id));
    }

    @Override
    public Kin kin(Contact contact) {
        return Kin.of(contact, search(searcher -> new Lookup(searcher).near(contact)));
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return search(searcher -> new Lookup(searcher).document(Kind.ARTICLE, id))
                .map(Documents::article);
    }

    @Override
    public Map<ArticleId, Article> articles(Collection<ArticleId> ids) {
        Map<ArticleId, Article> known = new LinkedHashMap<>();
        ids.forEach(id -> article(id).ifPresent(article -> known.put(id, article)));
        return known;
    }

    @Override
    public List<FeedStatus> feeds() {
        return search(searcher -> new Lookup(searcher).documents(Kind.FEED)).stream()
                .map(Documents::feed)
                .sorted(Comparator.comparing(FeedStatus::id))
                .toList();
    }

    @Override
    public LiveCounts counts() {
        Map<String, Long> feeds = feeds().stream()
                .collect(Collectors.groupingBy(feed -> feed.state().value(), Collectors.counting()));
        return search(searcher -> new LiveCounts(
                searcher.count(kind(Kind.CONTACT)),
                Tally.sum(searcher, kind(Kind.CONTACT), Fields.READOUTS),
                searcher.count(kind(Kind.ARTICLE)),
                feeds));
    }

    @Override
    public void close() {
        io(() -> {
            searchers.close();
            writer.close();
            directory.close();
            return directory;
        });
    }

    private void refresh() {
        io(searchers::maybeRefresh);
    }

    private static Query kind(Kind kind) {
        return new TermQuery(new Term(Fields.KIND, kind.name()));
    }

    private <T> T search(Search<T> search) {
        return io(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private static <T> T io(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Search<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private interface Work<T> {
        T done() throws IOException;
    }
}
