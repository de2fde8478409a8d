package org.readout.app.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.score.Pairing.Pair;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.Mention;
import org.readout.model.MentionId;

/**
 * How right a set of mentions and contacts is on labelled documents, as F1 of each measure.
 *
 * <p>{@code has}: whether a document reports a contact at all. {@code parties}, {@code type}, {@code status}, {@code date}: the
 * reported contacts, each measure with those before it. {@code b3}, {@code pairwise}: how the mentions found are grouped into
 * contacts.
 *
 * @param documents how many are labelled
 * @param found how many of them are stored
 */
public record Scores(int documents, int found, Map<String, Double> measures) {
    private static final List<String> LEVELS = List.of("parties", "type", "status", "date");

    /** A labelled document that is not stored counts as one in which nothing was found. */
    public static Scores of(Labels labels, Collection<ArticleMentions> mentions, Collection<Contact> contacts) {
        return new Counting(mentions, contacts).over(labels);
    }

    private static final class Counting {
        private final Map<String, ArticleMentions> byId = new HashMap<>();
        private final Map<String, ArticleMentions> byUrl = new HashMap<>();
        private final Map<MentionId, String> contactOf = new HashMap<>();
        private final List<Pair> pairs = new ArrayList<>();
        private int found;
        private int wanted;
        private int given;
        private int documentsRight;
        private int documentsGiven;
        private int documentsWanted;

        private Counting(Collection<ArticleMentions> mentions, Collection<Contact> contacts) {
            mentions.forEach(article -> {
                byId.put(article.articleId().value(), article);
                byUrl.put(article.url().toString(), article);
            });
            contacts.forEach(contact -> contact.readouts()
                    .forEach(readout ->
                            contactOf.put(readout.mentionId(), contact.id().value())));
        }

        private Scores over(Labels labels) {
            labels.documents().forEach(this::count);
            return new Scores(labels.documents().size(), found, measures());
        }

        private void count(LabelledDocument document) {
            Optional<ArticleMentions> article = stored(document);
            found += article.isPresent() ? 1 : 0;
            List<Mention> mentions = article.stream()
                    .flatMap(stored -> stored.mentions().stream())
                    .filter(Rightness::isScored)
                    .toList();
            Pairing pairing = Pairing.of(document.events(), mentions);
            pairs.addAll(pairing.pairs());
            wanted += pairing.pairs().size() + pairing.missed();
            given += pairing.pairs().size() + pairing.extra();
            countDocument(document, !mentions.isEmpty());
        }

        private Optional<ArticleMentions> stored(LabelledDocument document) {
            return Optional.ofNullable(byId.get(document.id()))
                    .or(() -> document.url().map(byUrl::get));
        }

        /** One that only names contacts in passing is neither right nor wrong to have one. */
        private void countDocument(LabelledDocument document, boolean has) {
            boolean reports = !document.reported().isEmpty();
            if (!reports && !document.events().isEmpty()) {
                return;
            }
            documentsWanted += reports ? 1 : 0;
            documentsGiven += has ? 1 : 0;
            documentsRight += reports && has ? 1 : 0;
        }

        private Map<String, Double> measures() {
            Map<String, Double> measures = new LinkedHashMap<>();
            measures.put(
                    "has",
                    Rate.of(documentsRight, documentsGiven, documentsWanted).f1());
            for (int level = 1; level <= LEVELS.size(); level++) {
                int least = level;
                long right = pairs.stream()
                        .filter(pair -> pair.right().reached() >= least)
                        .count();
                measures.put(
                        LEVELS.get(level - 1),
                        Rate.of((int) right, given, wanted).f1());
            }
            Agreement agreement = Agreement.of(pairs.stream().map(this::item).toList());
            measures.put("b3", agreement.b3().f1());
            measures.put("pairwise", agreement.pairwise().f1());
            return measures;
        }

        /** A mention that is of no contact is one by itself. */
        private Agreement.Item item(Pair pair) {
            MentionId id = pair.mention().id();
            return new Agreement.Item(pair.event().event(), contactOf.getOrDefault(id, "alone " + id));
        }
    }
}
