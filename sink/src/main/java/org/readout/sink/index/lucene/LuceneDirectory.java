package org.readout.sink.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.readout.runtime.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the index lies, and how it is opened: what cannot be read is begun afresh, since the topics hold it all. */
final class LuceneDirectory {
    /** Raised with every change of what {@link Fields} hold; an index of another schema is filled afresh. */
    static final String SCHEMA = "1";

    private static final Logger LOG = LoggerFactory.getLogger(LuceneDirectory.class);
    private static final double BUFFER_MEGABYTES = 32;

    private LuceneDirectory() {}

    static Directory inMemory() {
        return new ByteBuffersDirectory();
    }

    static Directory onDisk(Path folder) {
        try {
            Files.createDirectories(folder);
            return new MMapDirectory(folder);
        } catch (IOException e) {
            throw new StartRefused(
                    "the index folder " + folder + " cannot be made: " + e.getMessage() + "; set READOUT_DATA", e);
        }
    }

    static IndexWriter writer(Directory directory, Analyzer words) {
        try {
            return new IndexWriter(directory, config(words, OpenMode.CREATE_OR_APPEND));
        } catch (LockObtainFailedException e) {
            throw new StartRefused(
                    "the index in " + directory + " is in use: stop the other readout or set READOUT_DATA", e);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("the index in {} cannot be read and is filled afresh: {}", directory, e.getMessage());
            return afresh(directory, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriter afresh(Directory directory, Analyzer words) {
        try {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new IndexWriter(directory, config(words, OpenMode.CREATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig config(Analyzer words, OpenMode mode) {
        return new IndexWriterConfig(words)
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }
}
