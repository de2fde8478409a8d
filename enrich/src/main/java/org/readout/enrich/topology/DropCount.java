package org.readout.enrich.topology;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.readout.runtime.Metrics;

/** Counts what Kafka Streams' own handlers send to the dead letters, and marks it with stage and reason. */
record DropCount(Metrics metrics) {
    /** The name under which the metrics travel in the Streams settings to the handlers. */
    static final String CONFIG = "readout.metrics";

    static DropCount from(Map<String, ?> configs) {
        return new DropCount((Metrics) configs.get(CONFIG));
    }

    /** A record that no stage could read has not been counted as received either. */
    void unreadable(String node, List<ProducerRecord<byte[], byte[]>> letters) {
        metrics.received(stage(node)).increment();
        count(stage(node), "unreadable", letters);
    }

    void failed(String node, List<ProducerRecord<byte[], byte[]>> letters) {
        count(stage(node), "failed", letters);
    }

    /** Operators know stages, not nodes of a topology. */
    private static String stage(String node) {
        return switch (node) {
            case "pages", "articles-stored", "mentions-stored", "read-and-detect", "forgotten", "forget" ->
                ArticleDesk.STAGE;
            case "blocks-repartition-source" -> "match";
            default -> node;
        };
    }

    private void count(String stage, String reason, List<ProducerRecord<byte[], byte[]>> letters) {
        metrics.dropped(stage, reason).increment();
        letters.forEach(letter -> DeadLetters.mark(letter.headers(), stage, reason));
    }
}
