package org.readout.sink.index.lucene;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.readout.sink.index.Bookmark;

/** The bookmark and the schema, as they lie in Lucene's commit beside the documents they speak of. */
final class CommitData {
    private static final String SCHEMA = "schema";
    private static final String SAVED_AT = "saved-at";
    private static final String POSITION = "position:";

    private CommitData() {}

    static void set(IndexWriter writer, Bookmark bookmark) {
        Map<String, String> data = new HashMap<>();
        data.put(SCHEMA, LuceneDirectory.SCHEMA);
        data.put(SAVED_AT, bookmark.at().toString());
        bookmark.positions().forEach((partition, next) -> data.put(POSITION + partition, next.toString()));
        writer.setLiveCommitData(data.entrySet());
    }

    static void forget(IndexWriter writer) {
        writer.setLiveCommitData(Map.of(SCHEMA, LuceneDirectory.SCHEMA).entrySet());
    }

    static Optional<Bookmark> of(IndexWriter writer) {
        Map<String, String> data = read(writer);
        return Optional.ofNullable(data.get(SAVED_AT)).map(at -> new Bookmark(positions(data), Instant.parse(at)));
    }

    /** True for an index that another version wrote, and for documents that no bookmark vouches for. */
    static boolean isOfAnotherSchema(IndexWriter writer) {
        return !LuceneDirectory.SCHEMA.equals(read(writer).get(SCHEMA));
    }

    private static Map<String, Long> positions(Map<String, String> data) {
        Map<String, Long> positions = new HashMap<>();
        data.forEach((name, value) -> {
            if (name.startsWith(POSITION)) {
                positions.put(name.substring(POSITION.length()), Long.valueOf(value));
            }
        });
        return positions;
    }

    private static Map<String, String> read(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }
}
