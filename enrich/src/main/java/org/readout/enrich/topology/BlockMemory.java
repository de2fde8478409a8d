package org.readout.enrich.topology;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.enrich.match.Block;
import org.readout.enrich.match.BlockKey;

/** The blocks that were worked on last, so that an arrival need not read its whole block from the store. */
final class BlockMemory {
    private final Function<BlockKey, Block> read;
    private final BlockBudget budget;
    private final Map<BlockKey, Block> latestLast = new LinkedHashMap<>();
    /** What was worked on since the start, also where it is no longer in memory. */
    private final Set<BlockKey> upToDate = new HashSet<>();

    BlockMemory(Function<BlockKey, Block> read, BlockBudget budget) {
        this.read = read;
        this.budget = budget;
    }

    /** Whether all that is published of this block is by the rules of this build: not before the first work on it. */
    boolean isUpToDate(BlockKey key) {
        return upToDate.contains(key);
    }

    /** The block, which is out of this memory until it is given back. */
    Block take(BlockKey key) {
        upToDate.remove(key);
        Optional<Block> known = Optional.ofNullable(latestLast.remove(key));
        known.ifPresent(block -> budget.giveBack(block.size()));
        return known.orElseGet(() -> read.apply(key));
    }

    void keep(BlockKey key, Block block) {
        upToDate.add(key);
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
        upToDate.clear();
    }
}
