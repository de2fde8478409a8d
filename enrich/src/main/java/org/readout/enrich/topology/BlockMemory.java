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
    private final Function<BlockKey, Block> read;
    private final BlockBudget budget;
    private final Map<BlockKey, Block> latestLast = new LinkedHashMap<>();

    BlockMemory(Function<BlockKey, Block> read, BlockBudget budget) {
        this.read = read;
        this.budget = budget;
    }

    boolean knows(BlockKey key) {
        return latestLast.containsKey(key);
    }

    /** The block, which is out of this memory until it is given back. */
    Block take(BlockKey key) {
        Optional<Block> known = Optional.ofNullable(latestLast.remove(key));
        known.ifPresent(block -> budget.giveBack(block.size()));
        return known.orElseGet(() -> read.apply(key));
    }

    void keep(BlockKey key, Block block) {
        latestLast.put(key, block);
        budget.take(block.size());
        Iterator<Block> oldest = latestLast.values().iterator();
        while (budget.isOverdrawn() && latestLast.size() > 1) {
            budget.giveBack(oldest.next().size());
            oldest.remove();
        }
    }

    void forgetAll() {
        latestLast.values().forEach(block -> budget.giveBack(block.size()));
        latestLast.clear();
    }
}
