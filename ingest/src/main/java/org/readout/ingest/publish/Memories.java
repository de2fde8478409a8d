package org.readout.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.readout.ingest.poll.PollMemory;
import org.readout.ingest.poll.RestingMemory;
import org.readout.model.FeedId;
import org.readout.model.Json;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;
import tools.jackson.core.JacksonException;

/** What was remembered when the last process ended: the poll-state topic, read whole. */
final class Memories {

    private Memories() {}

    /** Reads committed memories only; a topic that is not there yet is an error of the caller's. */
    static Map<FeedId, RestingMemory> restore(KafkaSettings kafka, Topics topics) {
        Map<FeedId, RestingMemory> memories = new HashMap<>();
        WholeTopic.read(kafka, topics.pollState(), record -> keep(memories, record));
        return memories;
    }

    private static void keep(Map<FeedId, RestingMemory> memories, ConsumerRecord<byte[], byte[]> record) {
        FeedId feed = new FeedId(new String(record.key(), StandardCharsets.UTF_8));
        if (record.value() == null) {
            memories.remove(feed);
            return;
        }
        try {
            memories.put(feed, RestingMemory.of(Json.read(record.value(), PollMemory.class)));
        } catch (JacksonException e) {
            throw new StartRefused(
                    "memory of feed " + feed + " (" + record.topic() + ", offset " + record.offset()
                            + ") cannot be read by this version: " + e.getOriginalMessage()
                            + ". Run the version that wrote it, or write a tombstone for that key to begin anew",
                    e);
        }
    }
}
