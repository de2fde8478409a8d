package org.readout.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.app.demo.DemoWorld;
import org.readout.enrich.match.BatchRun;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/** What stands on the topics: which articles were read, and which contacts they became. */
final class Outcome implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final TopicTable<ArticleMentions> mentions;
    private final TopicTable<Contact> contacts;

    Outcome(KafkaSettings kafka, Topics topics) {
        this.mentions = new TopicTable<>(kafka, topics.mentions(), ArticleMentions.class);
        this.contacts = new TopicTable<>(kafka, topics.contactIndex(), Contact.class);
    }

    int contactsSoFar() {
        return contacts.values().size();
    }

    /**
     * Waits until the story has been read to its end: every page that stays is there, every page that was taken back is
     * not, and the contacts are exactly those that the pure functions make of these mentions, each mention in one.
     */
    void awaitWholeStory(DemoWorld world, Duration patience) {
        Set<String> told = new TreeSet<>();
        world.expected().forEach(contact -> told.addAll(contact.articlePaths()));
        await().atMost(patience).pollInterval(GLANCE).untilAsserted(() -> {
            List<ArticleMentions> read = mentions.values();
            assertThat(world.finished()).as("the story is told to its end").isTrue();
            assertThat(told)
                    .as("pages not read")
                    .filteredOn(path -> !paths(read).contains(path))
                    .isEmpty();
            assertThat(world.withdrawnPaths())
                    .as("pages taken back and still there")
                    .filteredOn(paths(read)::contains)
                    .isEmpty();
            assertThat(differing(table(contacts.values()), table(BatchRun.contacts(read))))
                    .as("contacts that are not what their mentions make of them")
                    .isEmpty();
        });
    }

    private static Set<String> differing(Map<String, Contact> one, Map<String, Contact> other) {
        Set<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        ids.removeIf(id -> Objects.equals(one.get(id), other.get(id)));
        return ids;
    }

    /** Contacts of more than one readout: what deduplication is for. */
    long contactsOfSeveralReadouts() {
        return contacts.values().stream()
                .filter(contact -> contact.readouts().size() > 1)
                .count();
    }

    @Override
    public void close() {
        mentions.close();
        contacts.close();
    }

    private static Set<String> paths(Collection<ArticleMentions> read) {
        Set<String> paths = new TreeSet<>();
        read.forEach(article -> paths.add(article.url().getPath()));
        return paths;
    }

    /** Revisions count what was published along the way, so they differ between runs and are left aside. */
    private static TreeMap<String, Contact> table(Collection<Contact> contacts) {
        TreeMap<String, Contact> table = new TreeMap<>();
        contacts.forEach(contact -> table.put(contact.id().value(), contact.withRevision(0)));
        return table;
    }
}
