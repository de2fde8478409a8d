package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/** One actor in the making: what has been read of it so far, and the node at which reading goes on. */
final class ActorDraft {
    private final Sentence sentence;
    private final int from;
    private final List<PartySpan> parties = new ArrayList<>();
    private final List<Sense.Office> offices = new ArrayList<>();
    private Optional<Span> officeSpan = Optional.empty();
    private Optional<Span> name = Optional.empty();
    private boolean honoured;
    private boolean counterpart;
    private boolean former;
    private boolean bound;
    private int at;

    ActorDraft(Sentence sentence, int from) {
        this.sentence = sentence;
        this.from = from;
        this.at = from;
    }

    int at() {
        return at;
    }

    /** The node at this distance from where reading goes on. */
    Node node(int distance) {
        return sentence.at(at + distance);
    }

    /** Goes on there; true, so that a step may end with it. */
    boolean goTo(int node) {
        at = node;
        return true;
    }

    void addOffice(Sense.Office office) {
        offices.add(office);
    }

    void addParty(PartySpan party) {
        parties.add(party);
    }

    /** A state after "of" or "from" makes even a single word a person: "Merkel of Germany". */
    void bind(PartySpan party) {
        parties.add(party);
        bound = true;
    }

    /** The words of the office reach from where they began to this character. */
    void stretchOffice(int start, int end) {
        officeSpan = Optional.of(new Span(officeSpan.map(Span::start).orElse(start), end));
    }

    void placeOffice(int start, int end) {
        officeSpan = Optional.of(new Span(start, end));
    }

    void name(int first, int last) {
        name = Optional.of(
                new Span(sentence.at(first).start(), sentence.at(last).end()));
    }

    /** The node here is the last word of the name; true, so that a step may end with it. */
    boolean lengthenName() {
        name = name.map(span -> new Span(span.start(), node(0).end()));
        return goTo(at + 1);
    }

    int nameWords() {
        return name.map(span -> (int) sentence.nodes().subList(from, at).stream()
                        .filter(node -> node.start() >= span.start())
                        .count())
                .orElse(0);
    }

    boolean isHonoured() {
        return honoured;
    }

    void honour() {
        honoured = true;
    }

    void counterpart(Node node) {
        counterpart = true;
        placeOffice(node.start(), node.end());
    }

    void former() {
        former = true;
    }

    boolean hasName() {
        return name.isPresent();
    }

    boolean hasOffice() {
        return !offices.isEmpty();
    }

    boolean hasOffice(Sense.Office office) {
        return offices.stream().anyMatch(o -> o.english().equals(office.english()));
    }

    boolean hasParty() {
        return !parties.isEmpty();
    }

    boolean isTitled() {
        return hasOffice() || counterpart;
    }

    boolean isSeveral() {
        return offices.stream().anyMatch(Sense.Office::several);
    }

    /** Whether several states may follow: "ministers of Estonia and Latvia", "his counterparts from Oman and Kuwait". */
    boolean isMany() {
        return isSeveral() || counterpart;
    }

    boolean isOfRank(String... ranks) {
        return hasOffice() && List.of(ranks).contains(offices.getLast().rank().value());
    }

    Optional<Actor> finish(NameReader names, Acquaintances known) {
        if (at == from || !isActor(names, known)) {
            return Optional.empty();
        }
        boolean absent = former || offices.stream().anyMatch(Sense.Office::speaker) || isSpokenFor();
        return Optional.of(new Actor(
                sentence, from, at, name, List.copyOf(offices), officeSpan, List.copyOf(parties), counterpart, absent));
    }

    private boolean isActor(NameReader names, Acquaintances known) {
        int words = name.map(names::words).orElse(0);
        boolean family = words == 1 && !hasParty() && known.know(node(-1).folded());
        return isTitled() || words > 0 && (honoured || bound) || words > 1 && !hasParty() || family;
    }

    private boolean isSpokenFor() {
        return sentence.at(from - 1).is(CueKind.ABSENT)
                || sentence.at(from - 2).is(CueKind.ABSENT)
                        && sentence.at(from - 1).is(CueKind.ARTICLE);
    }
}
