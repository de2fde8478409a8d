package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.enrich.resolve.Gazetteer;
import org.readout.enrich.resolve.People;
import org.readout.model.Article;
import org.readout.model.Evidence;
import org.readout.model.OccurredOn;
import org.readout.model.Party;
import org.readout.model.Place;

/**
 * One article as the rules see it: its clauses, its people, the day it calls today (that of its dateline, or of publication) and the side it speaks for.
 *
 * @param lead the first sentences of the text that say something, in which releases put what they are about
 * @param spoken whether the text is a transcript, whose speakers talk about anything
 */
record Reading(
        Article article,
        Pack pack,
        Gazetteer gazetteer,
        LocalDate today,
        Optional<String> own,
        List<Clause> title,
        List<Clause> text,
        List<Integer> lead,
        boolean spoken,
        Cast cast) {
    private static final int SHORT = 8;
    private static final int LEAD = 3;
    private static final int DATELINE_DAYS = 3;
    private static final int CONTENT = 8;

    /** Where endings do the work of small words, a sentence says as much in fewer. */
    private static final int CONTENT_WITH_ENDINGS = 6;

    static Reading of(Article article, Pack pack, Gazetteer gazetteer, People people) {
        LocalDate published =
                article.publishedAt().atZone(article.source().zone()).toLocalDate();
        Optional<String> own = article.source().party().map(Party::value);
        Optional<String> state = own.filter(code -> gazetteer.country(code).isPresent());
        List<Sentence> sentences = SentenceReader.read(pack, state, Evidence.TEXT, article.text());
        LocalDate today = today(pack, sentences, published);
        List<Clause> text = clauses(pack, sentences, today, Acquaintances.NONE);
        List<Clause> title = clauses(
                pack,
                SentenceReader.read(pack, state, Evidence.TITLE, article.title()),
                today,
                Acquaintances.of(pack, article.text(), text));
        Optional<String> home = Home.of(article.source(), gazetteer);
        Cast cast = new Cast(pack, people, gazetteer, today, own, home, article.title(), article.text());
        title.forEach(clause -> clause.actors().forEach(cast::learn));
        text.forEach(clause -> clause.actors().forEach(cast::learn));
        return new Reading(
                article, pack, gazetteer, today, own, title, text, lead(pack, text), isSpoken(article, text), cast);
    }

    /** What a dateline calls today, if that is the day of publication or just before it: a release may go out after midnight. */
    private static LocalDate today(Pack pack, List<Sentence> text, LocalDate published) {
        return text.stream()
                .limit(1)
                .flatMap(first -> Clause.read(pack, first, published, Acquaintances.NONE).datelineDay().stream())
                .filter(day ->
                        !day.isAfter(published) && day.plusDays(DATELINE_DAYS).isAfter(published))
                .findFirst()
                .orElse(published);
    }

    private static List<Clause> clauses(Pack pack, List<Sentence> sentences, LocalDate today, Acquaintances known) {
        return sentences.stream()
                .map(sentence -> Clause.read(pack, sentence, today, known))
                .toList();
    }

    private static List<Integer> lead(Pack pack, List<Clause> text) {
        int content = pack.inflected() ? CONTENT_WITH_ENDINGS : CONTENT;
        return text.stream()
                .filter(clause -> clause.size() >= content && !saysWhoSpeaks(clause))
                .limit(LEAD)
                .map(clause -> clause.sentence().number())
                .toList();
    }

    private static boolean saysWhoSpeaks(Clause clause) {
        return clause.size() < CONTENT * 2 && clause.sentence().nodes().stream().anyMatch(n -> n.is(CueKind.ABSENT));
    }

    private static boolean isSpoken(Article article, List<Clause> text) {
        return text.stream()
                        .filter(clause -> isSpeaker(article.text(), clause))
                        .limit(2)
                        .count()
                == 2;
    }

    /** "PRESIDENT BIDEN: ..." */
    private static boolean isSpeaker(String text, Clause clause) {
        for (int p = 1; p < 6; p++) {
            if (clause.at(p).isStop(':')) {
                String speaker =
                        text.substring(clause.sentence().start(), clause.at(p).start());
                return speaker.length() > 3
                        && speaker.chars().noneMatch(Character::isLowerCase)
                        && speaker.chars().anyMatch(Character::isUpperCase);
            }
        }
        return false;
    }

    /** The one foreign state that the title names. */
    Optional<String> titleParty() {
        List<String> states = title.stream()
                .flatMap(clause -> clause.sentence().nodes().stream())
                .flatMap(node -> node.sense() instanceof Sense.State s ? Stream.of(s.code()) : null)
                .filter(code -> !own.equals(Optional.of(code)))
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** The place in a line of its own above the text, or after a bar in the title, as transcripts have it. */
    Optional<Place> dateline() {
        return Stream.concat(title.stream().skip(1), text.stream().limit(3).filter(c -> c.size() <= SHORT))
                .flatMap(clause -> placeIn(clause).stream())
                .findFirst()
                .or(() -> title.stream()
                        .flatMap(clause -> afterBar(clause).stream())
                        .findFirst());
    }

    private static Optional<Place> placeIn(Clause clause) {
        return IntStream.range(0, clause.size())
                .mapToObj(at -> new PlaceReader(clause).placeAt(at))
                .flatMap(Optional::stream)
                .map(PlaceReader.Placed::place)
                .findFirst();
    }

    private static Optional<Place> afterBar(Clause clause) {
        for (int at = 0; at < clause.size(); at++) {
            if (clause.at(at).isStop('|')) {
                return new PlaceReader(clause).placeAt(at + 1).map(PlaceReader.Placed::place);
            }
        }
        return Optional.empty();
    }

    /** A day that the title gives for all it announces: "Public Schedule – June 13, 2021". */
    Optional<OccurredOn> titleDay() {
        return title.stream()
                .flatMap(clause -> clause.dates().stream())
                .map(Dated::when)
                .filter(when -> when.basis().equals(OccurredOn.STATED))
                .findFirst();
    }

    String words(Sentence sentence, int start, int end) {
        return (sentence.zone().equals(Evidence.TITLE) ? article.title() : article.text()).substring(start, end);
    }

    Evidence evidence(String field, Sentence sentence, int start, int end, String rule) {
        return new Evidence(field, sentence.zone(), start, end, words(sentence, start, end), rule);
    }
}
