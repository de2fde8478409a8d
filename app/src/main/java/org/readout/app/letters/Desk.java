package org.readout.app.letters;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;
import org.readout.runtime.Transactions;

/**
 * Where letters are handled: each record is sent again together with the mark that says so, or neither is.
 *
 * <p>Of all desks of one installation the one opened last can write, so that no letter is sent twice by two people.
 */
public final class Desk implements AutoCloseable {
    private static final int MOST_LETTERS = 100;
    private static final int MOST_BYTES = 4_000_000;

    private final KafkaSettings kafka;
    private final Topics topics;
    private final Producer<byte[], byte[]> producer;
    private final Letters letters;
    private int pending;
    private long bytes;
    private Outcome outcome = Outcome.NONE;

    private Desk(KafkaSettings kafka, Topics topics, Producer<byte[], byte[]> producer, Letters letters) {
        this.kafka = kafka;
        this.topics = topics;
        this.producer = producer;
        this.letters = letters;
    }

    /** What an earlier desk left half-done is undone before it is read what has been handled. */
    public static Desk open(KafkaSettings kafka, Topics topics) {
        Producer<byte[], byte[]> producer = new KafkaProducer<>(
                Transactions.config(kafka, topics.prefix() + "dead-letters"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new Desk(kafka, topics, producer, Letters.open(kafka, topics));
        } catch (RuntimeException e) {
            producer.close();
            throw e;
        }
    }

    /** Sends the records of the open letters back to the topics they came from. */
    public Outcome redrive(Choice choice) {
        Redrive redrive = new Redrive(topics, LatestEvents.read(kafka, topics)::overtook);
        return handle(choice, letter -> {
            switch (redrive.of(letter)) {
                case Redrive.Again again -> {
                    begin(letter);
                    producer.send(again.record());
                    mark(letter, Handling.REDRIVEN);
                }
                case Redrive.Not not -> outcome = outcome.without(not.why());
            }
        });
    }

    /** Marks the open letters as done with. */
    public Outcome drop(Choice choice) {
        return handle(choice, letter -> {
            begin(letter);
            mark(letter, Handling.DROPPED);
        });
    }

    @Override
    public void close() {
        producer.close();
    }

    private Outcome handle(Choice choice, java.util.function.Consumer<Letter> open) {
        outcome = Outcome.NONE;
        letters.read(choice, letter -> {
            if (letters.handling(letter).isPresent()) {
                outcome = outcome.withBefore();
            } else {
                open.accept(letter);
            }
        });
        commit();
        return outcome;
    }

    private void begin(Letter letter) {
        if (pending >= MOST_LETTERS || bytes >= MOST_BYTES) {
            commit();
        }
        if (pending == 0) {
            producer.beginTransaction();
        }
        pending++;
        bytes += letter.value().length;
    }

    private void mark(Letter letter, Handling handling) {
        producer.send(
                new Mark(letter.place(), handling).record(topics.deadLetters().name(), letter));
        outcome = outcome.withHandled();
    }

    private void commit() {
        if (pending > 0) {
            producer.commitTransaction();
        }
        pending = 0;
        bytes = 0;
    }
}
