package org.readout.app.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.app.score.Labels;
import org.readout.app.score.Scores;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/** Reads the live contacts and a candidate's, and says what is different. */
public final class Comparison {
    private final KafkaSettings kafka;
    private final Topics topics;

    public Comparison(KafkaSettings kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Among the contacts of which the candidate has read an article. */
    public Differences of(Candidate candidate) {
        Set<ArticleId> covered = covered(topics.candidate(candidate.name()));
        return between(
                candidate,
                contact -> contact.readouts().stream().anyMatch(readout -> covered.contains(readout.articleId())));
    }

    /** How right both are on labelled documents. */
    public GoldScores scores(Candidate candidate, Labels labels) {
        return new GoldScores(scores(topics, labels), scores(topics.candidate(candidate.name()), labels));
    }

    private Scores scores(Topics own, Labels labels) {
        return Scores.of(
                labels,
                Stored.latest(kafka, own.mentions(), ArticleMentions.class).values(),
                contacts(own).values());
    }

    /** Among all contacts, the candidate having read everything. */
    Differences ofAll(Candidate candidate) {
        return between(candidate, contact -> true);
    }

    private Differences between(Candidate candidate, Predicate<Contact> compared) {
        Map<ContactId, Integer> ended = ended(topics);
        Map<String, Contact> live = contacts(topics);
        live.values().removeIf(compared.negate());
        return Differences.between(
                live, contacts(topics.candidate(candidate.name())).values(), id -> Optional.ofNullable(ended.get(id)));
    }

    Map<String, Contact> contacts(Topics own) {
        Map<String, Contact> contacts = new TreeMap<>();
        Stored.each(kafka, own.contactEvents(), ContactChange.class, (id, change) -> {
            if (isEnd(change)) {
                contacts.remove(id);
            } else {
                contacts.put(id, change.contact());
            }
        });
        return contacts;
    }

    /** The last revision of each live id that has ended: an id that comes back goes on from there. */
    private Map<ContactId, Integer> ended(Topics live) {
        Map<ContactId, Integer> ended = new HashMap<>();
        Stored.each(kafka, live.contactEvents(), ContactChange.class, (id, change) -> {
            if (isEnd(change)) {
                ended.put(change.contact().id(), change.contact().revision());
            }
        });
        return ended;
    }

    private Set<ArticleId> covered(Topics own) {
        return Stored.latest(kafka, own.mentions(), ArticleMentions.class).values().stream()
                .map(ArticleMentions::articleId)
                .collect(Collectors.toSet());
    }

    static boolean isEnd(ContactChange change) {
        return switch (change) {
            case ContactChange.Merged merged -> true;
            case ContactChange.Retracted retracted -> true;
            case ContactChange.Announced announced -> false;
            case ContactChange.Revised revised -> false;
            case ContactChange.Split split -> false;
        };
    }
}
