package org.readout.app.letters;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/**
 * The letters on their topic, and what has been done about each.
 *
 * <p>Letters are handed over one by one and never held together: each may be as large as a page.
 */
public final class Letters {
    private final KafkaSettings kafka;
    private final Topics topics;
    private final Map<Place, Handling> handled = new TreeMap<>();

    private Letters(KafkaSettings kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Reads what has been handled so far. */
    public static Letters open(KafkaSettings kafka, Topics topics) {
        Letters letters = new Letters(kafka, topics);
        WholeTopic.read(
                kafka,
                topics.deadLetters(),
                record -> Mark.of(record.headers())
                        .ifPresent(mark -> letters.handled.put(mark.letter(), mark.handling())));
        return letters;
    }

    /** Hands over every letter of the choice, handled or not, in the order of each partition. */
    public void read(Choice choice, Consumer<Letter> each) {
        WholeTopic.read(kafka, topics.deadLetters(), record -> {
            if (Mark.of(record.headers()).isEmpty()) {
                Letter letter = Letter.of(record);
                if (choice.holds(letter)) {
                    each.accept(letter);
                }
            }
        });
    }

    /** Empty while the letter is open. */
    public Optional<Handling> handling(Letter letter) {
        return Optional.ofNullable(handled.get(letter.place()));
    }
}
