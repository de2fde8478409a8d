package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/**
 * Finds the actors of a sentence, whatever order a language puts office, state and name in.
 *
 * <p>It walks along the nodes and takes what can belong to one actor: "Omani Foreign Minister Badr Al Busaidi",
 * "President Cyril Ramaphosa of South Africa", "министр иностранных дел России С.В.Лавров", "Sergei Lavrov, the Russian
 * foreign minister", "representatives from Iran and Turkey".
 */
final class ActorReader {
    private static final int PARENTHESIS = 8;

    private final Sentence sentence;
    private final NameReader names;
    private final PartyList list;
    private final Acquaintances known;

    private List<PartySpan> parties;
    private List<Sense.Office> offices;
    private Optional<Span> officeSpan;
    private Optional<Span> name;
    private boolean honoured;
    private boolean counterpart;
    private boolean former;
    private boolean bound;
    private int at;

    private ActorReader(Pack pack, Sentence sentence, Acquaintances known) {
        this.known = known;
        this.sentence = sentence;
        this.names = new NameReader(pack, sentence);
        this.list = new PartyList(sentence);
    }

    /** @param known those who may be named by the family name alone */
    static List<Actor> read(Pack pack, Sentence sentence, Acquaintances known) {
        return new ActorReader(pack, sentence, known).read();
    }

    private List<Actor> read() {
        List<Actor> actors = new ArrayList<>();
        int next = 0;
        while (next < sentence.size()) {
            Optional<Actor> actor = readAt(next);
            actor.ifPresent(actors::add);
            next = actor.map(Actor::to).orElse(next + 1);
            next = actor.filter(a -> a.several() && a.name().isPresent())
                    .map(a -> readOthers(actors, a))
                    .orElse(next);
        }
        return actors;
    }

    /** "Ministers Benny Gantz and Gadi Eizenkot" are two of one office; returns the node after the last. */
    private int readOthers(List<Actor> actors, Actor first) {
        int next = first.to();
        int from = list.afterJoin(next);
        while (from > 0 && names.end(from) > from + 1) {
            int end = names.end(from);
            Span other =
                    new Span(sentence.at(from).start(), sentence.at(end - 1).end());
            actors.add(new Actor(
                    sentence,
                    from,
                    end,
                    Optional.of(other),
                    first.offices(),
                    first.officeSpan(),
                    first.parties(),
                    false,
                    first.absent()));
            next = end;
            from = list.afterJoin(next);
        }
        return next;
    }

    private Optional<Actor> readAt(int from) {
        parties = new ArrayList<>();
        offices = new ArrayList<>();
        officeSpan = Optional.empty();
        name = Optional.empty();
        honoured = false;
        counterpart = false;
        former = false;
        bound = false;
        at = from;
        while (step()) {}
        if (at == from || !isActor()) {
            return Optional.empty();
        }
        boolean absent = former || offices.stream().anyMatch(Sense.Office::speaker) || isSpokenFor(from);
        return Optional.of(new Actor(
                sentence, from, at, name, List.copyOf(offices), officeSpan, List.copyOf(parties), counterpart, absent));
    }

    private boolean isActor() {
        boolean titled = !offices.isEmpty() || counterpart;
        int words = name.map(names::words).orElse(0);
        return titled || words > 0 && (honoured || bound) || words > 1 && parties.isEmpty() || words == 1 && isKnown();
    }

    private boolean isKnown() {
        return parties.isEmpty() && known.know(sentence.at(at - 1).folded());
    }

    private boolean isSpokenFor(int from) {
        return sentence.at(from - 1).is(CueKind.ABSENT)
                || sentence.at(from - 2).is(CueKind.ABSENT)
                        && sentence.at(from - 1).is(CueKind.ARTICLE);
    }

    /** Takes the next piece if it belongs to this actor. */
    private boolean step() {
        Node node = sentence.at(at);
        return switch (node.sense()) {
            case Sense.Office office -> stepOffice(node, office);
            case Sense.State state -> stepState(node, state);
            case Sense.Group group -> stepParty(node, group.code(), false);
            case Sense.Town ignored -> stepName();
            case Sense.Cue cue -> stepCue(node, cue.kind());
            case Sense.Stop stop -> stepStop(stop.mark());
            case Sense.Plain ignored -> stepName();
            case Sense.Number ignored -> false;
            case Sense.Contact ignored -> false;
            case Sense.Month ignored -> false;
            case Sense.Weekday ignored -> false;
            case Sense.Relative ignored -> false;
        };
    }

    private boolean stepOffice(Node node, Sense.Office office) {
        if (name.isPresent()) {
            return false;
        }
        offices.add(office);
        int start = officeSpan.map(Span::start).orElse(node.start());
        officeSpan = Optional.of(new Span(start, node.end()));
        return advance(1);
    }

    private boolean stepState(Node node, Sense.State state) {
        boolean namesPlace = state.wording() == Sense.Wording.CAPITAL || state.ambiguous();
        if (namesPlace && isTitled() && name.isEmpty() && names.end(at) > at + 1) {
            return stepName();
        }
        return state.wording() != Sense.Wording.CAPITAL && stepParty(node, state.code(), true);
    }

    private boolean stepParty(Node node, String code, boolean state) {
        if (name.isPresent() || parties.size() > 0 && offices.isEmpty() && !counterpart) {
            return false;
        }
        if (several() && parties.isEmpty() && takeParties(at)) {
            return true; // "министры иностранных дел России, Ирана и Турции"
        }
        parties.add(new PartySpan(code, state, new Span(node.start(), node.end())));
        advance(1);
        int next = several() || counterpart ? list.afterJoin(at) : -1;
        if (next > 0 && PartyList.isNamed(sentence.at(next))) {
            takeParties(next); // "ses homologues allemand et polonais"
        }
        return true;
    }

    private boolean stepCue(Node node, CueKind kind) {
        return switch (kind) {
            case HONORIFIC -> stepHonorific();
            case COUNTERPART -> stepCounterpart(node);
            case FORMER -> stepFormer();
            case MODIFIER -> name.isEmpty() && offices.isEmpty() && advance(1);
            case POSSESSIVE -> name.isEmpty() && offices.isEmpty() && !parties.isEmpty() && advance(1);
            case AND -> isTitled() && name.isEmpty() && startsOffice(at + 1, several()) && advance(1);
            case OF -> stepOf();
            case FROM -> (several() || counterpart) && name.isEmpty() && takeParties(afterArticle(at + 1));
            case FOR -> !offices.isEmpty() && name.isEmpty() && skipPortfolio(at + 1);
            case TO -> !offices.isEmpty() && name.isEmpty() && isSentAbroad() && skipPortfolio(at + 1);
            case AT, IN -> skipPost(afterArticle(at + 1));
            default -> false;
        };
    }

    private boolean isAmbassador() {
        return offices.getLast().rank().value().equals("ambassador");
    }

    private boolean stepHonorific() {
        if (name.isPresent()) {
            return false;
        }
        honoured = true;
        return advance(1);
    }

    private boolean stepCounterpart(Node node) {
        if (name.isPresent()) {
            return false;
        }
        counterpart = true;
        officeSpan = Optional.of(new Span(node.start(), node.end()));
        return advance(1);
    }

    private boolean stepFormer() {
        former = true;
        return name.isEmpty() && advance(1);
    }

    private boolean stepOf() {
        if (!isTitled() && name.isEmpty()) {
            return false;
        }
        return takeParties(afterArticle(at + 1)) || name.isEmpty() && skipPortfolio(at + 1);
    }

    private boolean stepStop(char mark) {
        if (mark == '(') {
            return skipParenthesis();
        }
        if (mark != ',') {
            return false;
        }
        if (name.isPresent()) {
            return offices.isEmpty() && takeApposition(at + 1);
        }
        int next = at + 1;
        while (sentence.at(next).is(CueKind.HONORIFIC)) {
            next++;
        }
        return isTitled() && !several() && names.end(next) > next + 1 && advance(1);
    }

    private boolean stepName() {
        if (name.isPresent()) {
            return false;
        }
        int end = names.end(at);
        if (end == at) {
            return false;
        }
        name = Optional.of(
                new Span(sentence.at(at).start(), sentence.at(end - 1).end()));
        at = names.afterTail(end);
        return true;
    }

    /** ", the Russian foreign minister" or ", Foreign Minister of Iran" after a name. */
    private boolean takeApposition(int from) {
        int p = afterArticle(from);
        List<PartySpan> found = new ArrayList<>();
        while (sentence.at(p).isParty()
                || sentence.at(p).is(CueKind.POSSESSIVE)
                || sentence.at(p).is(CueKind.MODIFIER)) {
            PartyList.party(sentence.at(p)).ifPresent(found::add);
            p++;
        }
        Node node = sentence.at(p);
        if (!(node.sense() instanceof Sense.Office office) || office.several() || names.end(p + 1) > p + 1) {
            return false;
        }
        offices.add(office);
        parties.addAll(found);
        at = p + 1;
        takeRestOfOffice();
        officeSpan = Optional.of(new Span(node.start(), sentence.at(at - 1).end()));
        if (sentence.at(at).is(CueKind.OF)) {
            takeParties(afterArticle(at + 1));
        }
        return true;
    }

    /** What else the office says: "ministre libanais des Affaires étrangères", "vice-premier ministre et ministre de X". */
    private void takeRestOfOffice() {
        if (sentence.at(at).sense() instanceof Sense.State state && state.wording() == Sense.Wording.ADJECTIVE) {
            parties.add(PartyList.party(sentence.at(at)).orElseThrow());
            at++;
            takeOffice(at);
        }
        if (sentence.at(at).is(CueKind.AND)) {
            takeOffice(at + 1);
        }
    }

    private void takeOffice(int from) {
        boolean named = names.end(from + 1) > from + 1;
        if (sentence.at(from).sense() instanceof Sense.Office office && !office.several() && !named) {
            offices.add(office);
            at = from + 1;
        }
    }

    /** Takes the states or bodies listed from here: "Estonia, Latvia, and Lithuania" after several, else only one. */
    private boolean takeParties(int from) {
        int p = from;
        boolean many = several() || counterpart;
        boolean taken = false;
        while (PartyList.isNamed(sentence.at(p))) {
            if (many && list.isKindOfMember(p)) {
                p += 2; // "NATO Allies Estonia and Latvia"
                continue;
            }
            parties.add(PartyList.party(sentence.at(p)).orElseThrow());
            taken = true;
            bound = true;
            at = p + 1;
            p = many ? list.afterJoin(at) : -1;
        }
        return taken;
    }

    private boolean skipPortfolio(int from) {
        int end = names.portfolioEnd(from);
        if (end < 0) {
            return false;
        }
        officeSpan = officeSpan.map(
                span -> new Span(span.start(), sentence.at(end - 1).end()));
        at = end;
        return true;
    }

    /** Where an ambassador serves, if the name follows: "посол Индии в Москве В.Кумар", "ambassadeur de France au Cameroun, M. X". */
    private boolean skipPost(int from) {
        if (offices.isEmpty() || name.isPresent() || parties.isEmpty() || !isAmbassador()) {
            return false;
        }
        boolean state = sentence.at(from).sense() instanceof Sense.State named
                && named.wording() == Sense.Wording.NAME
                && (sentence.at(from + 1).isStop(',') || names.end(from + 1) > from + 1);
        if (state) {
            return advance(from + 1 - at);
        }
        int end = names.portfolioEnd(from);
        return end >= 0 && names.end(end) > end + 1 && skipPortfolio(from);
    }

    private boolean skipParenthesis() {
        if (parties.isEmpty() && offices.isEmpty()) {
            return false;
        }
        for (int p = at + 1; p < at + PARENTHESIS; p++) {
            if (sentence.at(p).isStop(')')) {
                at = p + 1;
                return true;
            }
        }
        return false;
    }

    private boolean startsOffice(int from, boolean several) {
        int p = afterArticle(from);
        while (sentence.at(p).is(CueKind.MODIFIER)) {
            p++;
        }
        return sentence.at(p).sense() instanceof Sense.Office office && office.several() == several;
    }

    private boolean isTitled() {
        return !offices.isEmpty() || counterpart;
    }

    private boolean isSentAbroad() {
        String rank = offices.getLast().rank().value();
        return rank.equals("ambassador") || rank.equals("envoy") || rank.equals("official");
    }

    private boolean several() {
        return offices.stream().anyMatch(Sense.Office::several);
    }

    private int afterArticle(int from) {
        return sentence.at(from).is(CueKind.ARTICLE) ? from + 1 : from;
    }

    private boolean advance(int nodes) {
        at += nodes;
        return true;
    }
}
