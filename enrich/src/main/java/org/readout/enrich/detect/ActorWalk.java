package org.readout.enrich.detect;

import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/** Walks along the nodes and takes what can belong to one actor, whatever order a language puts office, state and name in. */
final class ActorWalk {
    private final Sentence sentence;
    private final NameReader names;
    private final PartyList list;
    private final OfficeTail tail;
    private final ActorDraft actor;

    private ActorWalk(Sentence sentence, NameReader names, PartyList list, int from) {
        this.sentence = sentence;
        this.names = names;
        this.list = list;
        this.tail = new OfficeTail(sentence, names, list);
        this.actor = new ActorDraft(sentence, from);
    }

    static ActorDraft from(Sentence sentence, NameReader names, PartyList list, int from) {
        ActorWalk walk = new ActorWalk(sentence, names, list, from);
        while (walk.step()) {}
        return walk.actor;
    }

    /** Takes the next piece if it belongs to this actor. */
    private boolean step() {
        Node node = actor.node(0);
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
        if (actor.hasName()) {
            return names.isOfficeOfNamed(actor.at()) && !actor.hasOffice() && tail.takeApposition(actor, actor.at());
        }
        actor.addOffice(office);
        actor.stretchOffice(node.start(), node.end());
        return advance();
    }

    private boolean stepState(Node node, Sense.State state) {
        if (actor.hasName()) {
            return isFamilyName(state) && actor.lengthenName();
        }
        boolean namesPlace = state.wording() == Sense.Wording.CAPITAL || state.ambiguous();
        if (namesPlace && actor.isTitled() && names.end(actor.at()) > actor.at() + 1) {
            return stepName();
        }
        return state.wording() != Sense.Wording.CAPITAL && stepParty(node, state.code(), true);
    }

    /** "رئيس الوزراء العراقي محمد شياع السوداني": no noun stands between, so he is no Sudanese. */
    private boolean isFamilyName(Sense.State state) {
        return state.wording() == Sense.Wording.ADJECTIVE
                && names.mayStandFirst()
                && actor.nameWords() > 1
                && (actor.hasOffice() || actor.isHonoured() || names.isOfficeOfNamed(actor.at() + 1));
    }

    private boolean stepParty(Node node, String code, boolean state) {
        if (actor.hasName() || actor.hasParty() && !actor.isTitled()) {
            return false;
        }
        if (actor.isSeveral() && !actor.hasParty() && tail.takeParties(actor, actor.at())) {
            return true; // "министры иностранных дел России, Ирана и Турции"
        }
        if (!actor.isTitled() && tail.takeLeadingParties(actor)) {
            return true;
        }
        actor.addParty(new PartySpan(code, state, new Span(node.start(), node.end())));
        advance();
        int next = actor.isMany() ? list.afterJoin(actor.at()) : -1;
        if (next > 0 && PartyList.isNamed(sentence.at(next))) {
            tail.takeParties(actor, next); // "ses homologues allemand et polonais"
        }
        return true;
    }

    private boolean stepCue(Node node, CueKind kind) {
        boolean open = !actor.hasName();
        return switch (kind) {
            case HONORIFIC -> stepHonorific();
            case COUNTERPART -> stepCounterpart(node);
            case FORMER -> stepFormer();
            case MODIFIER -> open && !actor.hasOffice() && advance();
            case POSSESSIVE -> open && !actor.hasOffice() && actor.hasParty() && advance();
            case AND -> actor.isTitled() && open && startsOffice(actor.at() + 1) && advance();
            case OF -> stepOf();
            case FROM -> actor.isMany() && open && tail.takeParties(actor, afterArticle());
            case FOR -> actor.hasOffice() && open && tail.skipPortfolio(actor, actor.at() + 1);
            case TO -> isSentAbroad() && open && tail.skipPortfolio(actor, actor.at() + 1);
            case AT, IN -> tail.skipPost(actor, afterArticle());
            default -> false;
        };
    }

    private boolean stepHonorific() {
        if (actor.hasName()) {
            return false;
        }
        actor.honour();
        return advance();
    }

    private boolean stepCounterpart(Node node) {
        if (actor.hasName()) {
            return false;
        }
        actor.counterpart(node);
        return advance();
    }

    private boolean stepFormer() {
        actor.former();
        return !actor.hasName() && advance();
    }

    private boolean stepOf() {
        if (!actor.isTitled() && !actor.hasName()) {
            return false;
        }
        return tail.takeParties(actor, afterArticle()) || !actor.hasName() && tail.skipPortfolio(actor, actor.at() + 1);
    }

    private boolean stepStop(char mark) {
        if (mark == '(') {
            return tail.skipParenthesis(actor);
        }
        if (mark != ',') {
            return false;
        }
        if (actor.hasName()) {
            return !actor.hasOffice() && tail.takeApposition(actor, actor.at() + 1);
        }
        int next = actor.at() + 1;
        while (sentence.at(next).is(CueKind.HONORIFIC)) {
            next++;
        }
        return actor.isTitled() && !actor.isSeveral() && names.end(next) > next + 1 && advance();
    }

    private boolean stepName() {
        int from = actor.at();
        int end = actor.hasName() ? from : names.end(from);
        if (end == from) {
            return false;
        }
        actor.name(from, end - 1);
        return actor.goTo(names.afterTail(end));
    }

    private boolean startsOffice(int from) {
        int p = tail.afterArticle(from);
        while (sentence.at(p).is(CueKind.MODIFIER)) {
            p++;
        }
        return sentence.at(p).sense() instanceof Sense.Office office
                && office.several() == actor.isSeveral()
                && !isSameElsewhere(office, p + 1);
    }

    /** "The Foreign Minister and the Foreign Minister of France" are two. */
    private boolean isSameElsewhere(Sense.Office office, int next) {
        return actor.hasOffice(office) && (actor.hasParty() || PartyList.isNamed(sentence.at(next)));
    }

    private boolean isSentAbroad() {
        return actor.isOfRank("ambassador", "envoy", "official");
    }

    private int afterArticle() {
        return tail.afterArticle(actor.at() + 1);
    }

    private boolean advance() {
        return actor.goTo(actor.at() + 1);
    }
}
