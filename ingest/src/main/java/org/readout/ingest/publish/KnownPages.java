package org.readout.ingest.publish;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.LongConsumer;
import org.readout.model.ContentHash;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;
import tools.jackson.core.JacksonException;

/**
 * Which versions of pages stand on the topic: the page, when it was fetched, and its bytes.
 *
 * <p>The topic itself is asked, so that an import may be killed, repeated, or follow another that held the same captures.
 * A version takes some 100 bytes of memory.
 */
final class KnownPages {
    private final Set<Print> prints = new HashSet<>();

    private record Print(long first, long second) {}

    /** @param watcher is told how many have been read so far */
    static KnownPages read(KafkaSettings kafka, Topics topics, LongConsumer watcher) {
        KnownPages known = new KnownPages();
        WholeTopic.read(kafka, topics.pages(), record -> {
            known.add(record.value());
            watcher.accept(known.prints.size());
        });
        return known;
    }

    /** False where it was there already. */
    boolean add(Page page) {
        ContentHash hash = ContentHash.of(
                page.id().value(),
                page.fetchedAt().toString(),
                Integer.toString(page.status()),
                ContentHash.of(page.body()).value());
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hash.value()));
        return prints.add(new Print(bytes.getLong(), bytes.getLong()));
    }

    /** What is no page of ours cannot be met in an archive either. */
    private void add(byte[] value) {
        if (value == null) {
            return;
        }
        try {
            add(Json.read(value, Page.class));
        } catch (JacksonException e) {
            return; // Enrich sends such a record to the dead letters and counts it.
        }
    }
}
