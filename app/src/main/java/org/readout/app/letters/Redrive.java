package org.readout.app.letters;

import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.readout.runtime.Topics;

/**
 * Decides how the record of a letter gets back to where it came from without being counted twice there.
 *
 * <p>Pages can always be sent again: an article remembers which version of its page it is at, and takes no version twice and
 * none that is older. A contact event can be sent again until a later one of its contact has come, which would be undone.
 * What stands on a topic between two steps of {@code enrich} was made of a state that has changed since, and is not sent:
 * its page is there, from which a replay makes the contacts anew.
 */
final class Redrive {
    private static final int MOST_OF_A_NAME = 200;

    private final Topics topics;
    private final Predicate<Letter> overtaken;

    /** @param overtaken whether a later record of the same key stands on the letter's own topic */
    Redrive(Topics topics, Predicate<Letter> overtaken) {
        this.topics = topics;
        this.overtaken = overtaken;
    }

    /** What to do with a letter. */
    sealed interface Answer {}

    /** The record, as it stood on its topic. */
    record Again(ProducerRecord<byte[], byte[]> record) implements Answer {}

    /** The letter stays open. */
    record Not(String why) implements Answer {}

    Answer of(Letter letter) {
        Optional<String> topic = letter.origin().map(Letter.Origin::topic);
        if (topic.isEmpty()) {
            return new Not("it does not say which topic it came from");
        }
        if (letter.key().isEmpty()) {
            return new Not("it has no key, so nobody could tell it from a repetition");
        }
        if (topic.get().equals(topics.pages().name())) {
            return again(topic.get(), letter);
        }
        if (!topic.get().equals(topics.contactEvents().name())) {
            return new Not(
                    "it came from " + Texts.line(topic.get(), MOST_OF_A_NAME)
                            + ", within enrich, and its time is over; a replay, promoted, makes its contacts anew: readout replay --as NAME");
        }
        return overtaken.test(letter)
                ? new Not("a later event of the same contact has come since")
                : again(topic.get(), letter);
    }

    private static Answer again(String topic, Letter letter) {
        return new Again(
                new ProducerRecord<>(topic, null, letter.key().orElseThrow(), letter.value(), letter.headers()));
    }
}
