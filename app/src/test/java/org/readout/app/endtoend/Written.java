package org.readout.app.endtoend;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.enrich.match.BatchRun;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.Json;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/**
 * What {@code enrich} has written, as a read-committed reader sees it: for each key everything, in order.
 *
 * @param articles what a tombstone says is an empty string
 */
record Written(
        Map<String, List<String>> articles,
        Map<String, List<String>> mentions,
        Map<String, List<ContactChange>> events) {

    static Written read(KafkaSettings kafka, Topics topics) {
        Map<String, List<ContactChange>> events = new TreeMap<>();
        all(kafka, topics.contactEvents())
                .forEach((id, values) -> events.put(
                        id,
                        values.stream()
                                .map(value -> Json.read(value, ContactChange.class))
                                .toList()));
        return new Written(all(kafka, topics.articles()), all(kafka, topics.mentions()), events);
    }

    /** The contacts there are by id, their revisions left aside: these count what was published on the way. */
    Map<String, String> contacts() {
        Map<String, String> contacts = new TreeMap<>();
        events.forEach((id, changes) ->
                living(changes.getLast()).ifPresent(contact -> contacts.put(id, Json.write(contact.withRevision(1)))));
        return contacts;
    }

    /** The contacts that the pure functions make of the mentions. */
    Map<String, String> afresh() {
        List<ArticleMentions> latest = mentions.values().stream()
                .map(List::getLast)
                .filter(value -> !value.isEmpty())
                .map(value -> Json.read(value, ArticleMentions.class))
                .toList();
        Map<String, String> contacts = new TreeMap<>();
        BatchRun.contacts(latest)
                .forEach(contact -> contacts.put(contact.id().value(), Json.write(contact.withRevision(1))));
        return contacts;
    }

    /** The keys under which two tables hold different things. */
    static <V> Set<String> differing(Map<String, V> one, Map<String, V> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }

    private static Optional<Contact> living(ContactChange last) {
        return switch (last) {
            case ContactChange.Announced announced -> Optional.of(announced.contact());
            case ContactChange.Revised revised -> Optional.of(revised.contact());
            case ContactChange.Split split -> Optional.of(split.contact());
            case ContactChange.Merged merged -> Optional.empty();
            case ContactChange.Retracted retracted -> Optional.empty();
        };
    }

    private static Map<String, List<String>> all(KafkaSettings kafka, TopicSpec topic) {
        Map<String, List<String>> all = new TreeMap<>();
        WholeTopic.read(
                kafka,
                topic,
                record -> all.computeIfAbsent(text(record.key()), key -> new ArrayList<>())
                        .add(record.value() == null ? "" : text(record.value())));
        return all;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
