package org.readout.enrich.topology;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
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
        return List.of(
                store(ARTICLES, ArticleState.class),
                store(MENTIONS, BlockMention.class),
                store(CONTACTS, Contact.class),
                store(ENDED, EndedContact.class));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> value) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                        org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name),
                        Serdes.String(),
                        JsonSerde.of(value))
                .withLoggingEnabled(CHANGELOG);
    }
}
