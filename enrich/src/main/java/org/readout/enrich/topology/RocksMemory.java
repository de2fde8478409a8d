package org.readout.enrich.topology;

import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * The memory that all RocksDB stores of this process share, reads and writes together.
 *
 * <p>Without it each store of each partition takes its own, and the sum grows with the number of partitions.
 */
final class RocksMemory implements AutoCloseable {
    /** The name under which it travels in the Streams settings to {@link SharedRocksMemory}. */
    static final String CONFIG = "readout.rocksdb.memory";

    private static final long MEGABYTE = 1024L * 1024;
    private static final int SHARE_OF_WRITES = 3;

    private final Cache cache;
    private final WriteBufferManager writeBuffers;

    RocksMemory(int megabytes) {
        RocksDB.loadLibrary();
        this.cache = new LRUCache(megabytes * MEGABYTE);
        this.writeBuffers = new WriteBufferManager(megabytes * MEGABYTE / SHARE_OF_WRITES, cache);
    }

    Cache cache() {
        return cache;
    }

    WriteBufferManager writeBuffers() {
        return writeBuffers;
    }

    @Override
    public void close() {
        writeBuffers.close();
        cache.close();
    }
}
