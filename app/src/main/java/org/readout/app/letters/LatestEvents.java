package org.readout.app.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/** Where the latest event of each contact lies, so that an older one is not put after it. */
final class LatestEvents {
    private final Map<String, Place> latest = new HashMap<>();

    static LatestEvents read(KafkaSettings kafka, Topics topics) {
        LatestEvents events = new LatestEvents();
        WholeTopic.read(kafka, topics.contactEvents(), record -> {
            if (record.key() != null) {
                events.latest.put(Texts.of(record.key()), new Place(record.partition(), record.offset()));
            }
        });
        return events;
    }

    /** A letter that does not say where it lay may have been overtaken. */
    boolean overtook(Letter letter) {
        Optional<Place> was = letter.origin().flatMap(Letter.Origin::place);
        Optional<Place> last = letter.key().map(Texts::of).map(latest::get);
        return was.isEmpty()
                || last.filter(place -> place.compareTo(was.get()) > 0).isPresent();
    }
}
