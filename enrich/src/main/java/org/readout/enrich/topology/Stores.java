package org.readout.enrich.topology;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.readout.enrich.match.BlockMention;
import org.readout.model.Contact;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.Topics;

/** The state stores of the topology: their names, keys and values. */
final class Stores {
    /** Article id to the version it is at. */
    static final String ARTICLES = "article-versions";
    /** Block, first day and mention id to the mention. */
    static final String MENTIONS = "block-mentions";
    /** Block and contact id to the contact as last published. */
    static final String CONTACTS = "block-contacts";
    /** Contact id to where it ended: an id that comes back continues its revisions. */
    static final String ENDED = "ended-contacts";

    private static final Map<String, String> CHANGELOG =
            Map.of("max.message.bytes", Integer.toString(Topics.LARGEST_RECORD));

    private Stores() {}

    static List<StoreBuilder<?>> all() {
        return all(org.apache.kafka.streams.state.Stores::persistentKeyValueStore);
    }

    /** @param kept where the bytes of the store of this name lie */
    static List<StoreBuilder<?>> all(Function<String, KeyValueBytesStoreSupplier> kept) {
        return List.of(
                store(kept.apply(ARTICLES), ArticleState.class),
                store(kept.apply(MENTIONS), BlockMention.class),
                store(kept.apply(CONTACTS), Contact.class),
                store(kept.apply(ENDED), EndedContact.class));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(KeyValueBytesStoreSupplier kept, Class<V> value) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(kept, Serdes.String(), JsonSerde.of(value))
                .withLoggingEnabled(CHANGELOG);
    }
}
