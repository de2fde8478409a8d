package org.readout.enrich.topology;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;

/** Gives every store the one {@link RocksMemory} of its process. Made by Kafka Streams, hence public. */
public final class SharedRocksMemory implements RocksDBConfigSetter {
    private static final long WRITE_BUFFER = 4L * 1024 * 1024;
    private static final int WRITE_BUFFERS = 2;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        RocksMemory memory = (RocksMemory) configs.get(RocksMemory.CONFIG);
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(memory.cache());
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(memory.writeBuffers());
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setMaxWriteBufferNumber(WRITE_BUFFERS);
    }

    @Override
    public void close(String storeName, Options options) {
        // What is shared is closed with the service, after the last store.
    }
}
