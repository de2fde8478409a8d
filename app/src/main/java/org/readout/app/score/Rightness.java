package org.readout.app.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.ContactStatus;
import org.readout.model.Mention;
import org.readout.model.Party;

/**
 * How right a mention is, held against one labelled contact.
 *
 * @param checks parties, type, status, date
 * @param people how many of the labelled persons the mention names, by their last names
 */
record Rightness(List<Boolean> checks, long people) {
    static Rightness of(LabelledDocument.Event event, Mention mention) {
        boolean parties = Parties.of(event)
                .areThoseOf(
                        Parties.of(mention.parties().stream().map(Party::value).toList()));
        boolean type =
                event.types().map(Rightness::kind).anyMatch(kind(mention.type().value())::equals);
        boolean status = event.statuses()
                .map(Rightness::state)
                .anyMatch(state(mention.status().value())::equals);
        return new Rightness(
                List.of(parties, type, status, Days.areRight(event, mention.occurredOn())), people(event, mention));
    }

    /** Denials are neither right nor wrong: no label says that something did not happen. */
    static boolean isScored(Mention mention) {
        return !mention.status().equals(ContactStatus.DENIED);
    }

    /** How many of the checks are passed before the first that is not. */
    int reached() {
        return (int) checks.stream().takeWhile(passed -> passed).count();
    }

    int passed() {
        return (int) checks.stream().filter(passed -> passed).count();
    }

    private static String kind(String type) {
        String kind = type.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return kind.equals("message") ? "letter" : kind;
    }

    /** The labels know no difference between put off and called off. */
    private static String state(String status) {
        String state = status.toLowerCase(Locale.ROOT);
        return state.equals("postponed") ? "cancelled" : state;
    }

    private static long people(LabelledDocument.Event event, Mention mention) {
        Set<String> given = mention.participants().stream()
                .flatMap(someone -> someone.name().stream())
                .flatMap(Rightness::words)
                .collect(Collectors.toSet());
        return event.participants().stream()
                .map(person -> words(person.name()).reduce("", (before, last) -> last))
                .filter(given::contains)
                .count();
    }

    private static Stream<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }
}
