package org.readout.sink.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Contact;
import org.readout.runtime.StartRefused;
import org.readout.sink.Samples;
import org.readout.sink.index.Bookmark;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.ContactIndexContract;
import org.readout.sink.index.Update;

final class LuceneIndexTest extends ContactIndexContract {
    private static final Contact CALL = Samples.call("AZE", "RUS", "2023-10-28");
    private static final Bookmark BOOKMARK = new Bookmark(Map.of("topic:0", 7L), Samples.NOW);

    @TempDir
    private Path folder;

    @Override
    protected ContactIndex open() {
        return LuceneIndex.inMemory();
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        filled().close();
        try (ContactIndex again = LuceneIndex.in(folder)) {
            assertThat(again.contact(CALL.id())).contains(CALL);
            assertThat(again.saved()).contains(BOOKMARK);
        }
    }

    @Test
    void whatWasNotSavedIsReadAgainAfterARestart() {
        try (ContactIndex index = filled()) {
            index.apply(List.of(new Update.ContactGone(CALL.id())));
        }
        try (ContactIndex again = LuceneIndex.in(folder)) {
            assertThat(again.contact(CALL.id())).contains(CALL);
        }
    }

    @Test
    void anIndexOfAnotherSchemaIsFilledAfresh() throws IOException {
        filled().close();
        try (Directory directory = new MMapDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("schema", "0", "saved-at", "2023-10-28T00:00:00Z").entrySet());
            writer.commit();
        }
        assertIsEmpty();
    }

    @Test
    void anIndexThatCannotBeReadIsFilledAfresh() throws IOException {
        filled().close();
        try (var files = Files.newDirectoryStream(folder, "segments_*")) {
            for (Path file : files) {
                Files.writeString(file, "not an index");
            }
        }
        assertIsEmpty();
    }

    @Test
    void anIndexInUseStopsTheStartWithAMessage() {
        try (ContactIndex first = filled()) {
            assertThat(first.saved()).isPresent();
            assertThatThrownBy(() -> LuceneIndex.in(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is in use")
                    .hasMessageContaining("READOUT_DATA");
        }
    }

    private ContactIndex filled() {
        ContactIndex index = LuceneIndex.in(folder);
        index.apply(List.of(new Update.ContactPut(CALL)));
        index.save(BOOKMARK);
        return index;
    }

    private void assertIsEmpty() {
        try (ContactIndex again = LuceneIndex.in(folder)) {
            assertThat(again.saved()).isEmpty();
            assertThat(again.counts().contacts()).isZero();
        }
    }
}
