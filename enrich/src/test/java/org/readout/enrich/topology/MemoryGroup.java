package org.readout.enrich.topology;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** All instances of {@code enrich} together, among which the tasks are shared out. */
final class MemoryGroup {
    private static final int TURNS_A_PAGE = 3;
    private static final int MOST_RECORDS = 3;
    private static final int ACTS = 8;

    private final List<MemoryInstance> instances;

    MemoryGroup(List<MemoryTask<?, ?>> tasks, int size) {
        this.instances = Stream.generate(MemoryInstance::new).limit(size).toList();
        for (int task = 0; task < tasks.size(); task++) {
            instances.get(task % size).assign(tasks.get(task));
        }
    }

    /** A random while in which instances work, commit, die and join, each at its own pace. */
    void disturb(Random chance, int pages) {
        for (int turn = 0; turn < TURNS_A_PAGE * pages; turn++) {
            MemoryInstance instance = any(chance);
            switch (chance.nextInt(ACTS)) {
                case 0 -> share(instance.die(), chance);
                case 1 -> share(instance.release(), chance);
                case 2, 3 -> instance.commit();
                default -> instance.work(1 + chance.nextInt(MOST_RECORDS));
            }
        }
    }

    /** Works until nothing is left to do. */
    void settle() {
        instances.forEach(MemoryInstance::commit);
        boolean worked = true;
        while (worked) {
            worked = false;
            for (MemoryInstance instance : instances) {
                worked |= instance.work(Integer.MAX_VALUE);
                instance.commit();
            }
        }
    }

    private void share(List<MemoryTask<?, ?>> released, Random chance) {
        released.forEach(task -> any(chance).assign(task));
    }

    private MemoryInstance any(Random chance) {
        return instances.get(chance.nextInt(instances.size()));
    }
}
