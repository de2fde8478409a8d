package org.readout.enrich.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Some of the topology's own stores with their bytes in memory, and their changelogs: what they held at the last commit. */
final class MemoryStores {
    private final List<StateStore> stores = new ArrayList<>();
    private final Map<String, KeyValueStore<Bytes, byte[]>> bytes = new HashMap<>();
    private final Map<String, List<KeyValue<Bytes, byte[]>>> changelogs = new HashMap<>();

    MemoryStores(Set<String> names, MockProcessorContext<?, ?> context) {
        Stores.all(this::kept).stream()
                .filter(builder -> names.contains(builder.name()))
                .forEach(builder -> stores.add(opened(builder, context)));
        bytes.keySet().retainAll(names);
    }

    /** What a processor that is set up with this context from now on finds. */
    void showTo(MockProcessorContext<?, ?> context) {
        stores.forEach(context::addStateStore);
    }

    void commit() {
        bytes.forEach((name, store) -> changelogs.put(name, all(store)));
    }

    /** Wiped and filled again from the changelogs. */
    void restore() {
        bytes.forEach((name, store) -> {
            all(store).forEach(entry -> store.delete(entry.key));
            store.putAll(changelogs.getOrDefault(name, List.of()));
        });
    }

    @SuppressWarnings("unchecked")
    <V> List<V> values(String name) {
        return stores.stream()
                .filter(store -> store.name().equals(name))
                .flatMap(store -> all((KeyValueStore<String, V>) store).stream())
                .map(entry -> entry.value)
                .toList();
    }

    private static StateStore opened(StoreBuilder<?> builder, MockProcessorContext<?, ?> context) {
        StateStore store = builder.withLoggingDisabled().withCachingDisabled().build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    private KeyValueBytesStoreSupplier kept(String name) {
        KeyValueBytesStoreSupplier supplier = org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore(name);
        KeyValueStore<Bytes, byte[]> store = supplier.get();
        bytes.put(name, store);
        return new Kept(name, store, supplier.metricsScope());
    }

    private record Kept(String name, KeyValueStore<Bytes, byte[]> get, String metricsScope)
            implements KeyValueBytesStoreSupplier {}

    private static <K, V> List<KeyValue<K, V>> all(KeyValueStore<K, V> store) {
        List<KeyValue<K, V>> all = new ArrayList<>();
        try (KeyValueIterator<K, V> entries = store.all()) {
            entries.forEachRemaining(all::add);
        }
        return all;
    }
}
