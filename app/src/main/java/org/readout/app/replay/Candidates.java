package org.readout.app.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.model.Json;
import org.readout.runtime.CloudEvents;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;

/** The candidates there are, as the candidates topic remembers them. */
public final class Candidates {
    private final KafkaSettings kafka;
    private final Topics topics;

    public Candidates(KafkaSettings kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    public List<Candidate> all() {
        return List.copyOf(latest().values());
    }

    public Candidate named(String name) {
        return find(name)
                .orElseThrow(() -> new StartRefused("there is no candidate '" + name + "': "
                        + (latest().isEmpty()
                                ? "readout replay --as " + name + " makes one"
                                : "there are " + String.join(", ", latest().keySet()))));
    }

    public Optional<Candidate> find(String name) {
        return Optional.ofNullable(latest().get(name));
    }

    public void put(Candidate candidate) {
        send(candidate.name(), Json.bytes(candidate));
    }

    public void remove(Candidate candidate) {
        send(candidate.name(), null);
    }

    private Map<String, Candidate> latest() {
        return WholeTopic.latest(kafka, topics.candidates(), Candidate.class);
    }

    private void send(String name, byte[] value) {
        Instant now = Instant.now();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                kafka.over(Map.of("acks", "all")), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topics.candidates().name(),
                            null,
                            name,
                            value,
                            CloudEvents.headers("candidate", "replay", name + "@" + now, now)))
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException("the candidate " + name + " cannot be written down", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while writing down the candidate " + name, e);
        }
    }
}
