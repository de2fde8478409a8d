package org.readout.enrich.topology;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.enrich.match.Block;
import org.readout.enrich.match.BlockKey;

/** The blocks that were worked on last, so that an arrival need not read its whole block from the store. */
final class BlockMemory {
    /** In all blocks together; one block alone may be larger. */
    private static final int MOST_MENTIONS = 10_000;

    private final Function<BlockKey, Block> read;
    private final Map<BlockKey, Block> latestLast = new LinkedHashMap<>();
    private int mentions;

    BlockMemory(Function<BlockKey, Block> read) {
        this.read = read;
    }

    boolean knows(BlockKey key) {
        return latestLast.containsKey(key);
    }

    /** The block, which is out of this memory until it is given back. */
    Block take(BlockKey key) {
        Optional<Block> known = Optional.ofNullable(latestLast.remove(key));
        known.ifPresent(block -> mentions -= block.size());
        return known.orElseGet(() -> read.apply(key));
    }

    void keep(BlockKey key, Block block) {
        latestLast.put(key, block);
        mentions += block.size();
        Iterator<Block> oldest = latestLast.values().iterator();
        while (mentions > MOST_MENTIONS && latestLast.size() > 1) {
            mentions -= oldest.next().size();
            oldest.remove();
        }
    }
}
