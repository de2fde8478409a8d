package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import org.readout.enrich.detect.Actor.PartySpan;

/** Reads what stands behind an office or a name and belongs to it: what the office is for, where it is held, an apposition. */
final class OfficeTail {
    private static final int PARENTHESIS = 8;

    private final Sentence sentence;
    private final NameReader names;
    private final PartyList list;

    OfficeTail(Sentence sentence, NameReader names, PartyList list) {
        this.sentence = sentence;
        this.names = names;
        this.list = list;
    }

    /** Takes the states or bodies listed from here: "Estonia, Latvia, and Lithuania" after several, else only one. */
    boolean takeParties(ActorDraft actor, int from) {
        int p = from;
        boolean many = actor.isMany();
        boolean taken = false;
        while (PartyList.isNamed(sentence.at(p))) {
            if (many && list.isKindOfMember(p)) {
                p += 2; // "NATO Allies Estonia and Latvia"
                continue;
            }
            actor.bind(PartyList.party(sentence.at(p)).orElseThrow());
            taken = actor.goTo(p + 1);
            p = many ? list.afterJoin(p + 1) : -1;
        }
        return taken;
    }

    /** Takes the states in front of the office that they all have, up to that office. */
    boolean takeLeadingParties(ActorDraft actor) {
        List<PartySpan> listed = list.beforeSeveral(actor.at());
        listed.forEach(actor::addParty);
        while (!listed.isEmpty() && !(actor.node(0).sense() instanceof Sense.Office)) {
            actor.goTo(actor.at() + 1);
        }
        return !listed.isEmpty();
    }

    /** ", the Russian foreign minister" or ", Foreign Minister of Iran" after a name. */
    boolean takeApposition(ActorDraft actor, int from) {
        int p = afterArticle(from);
        List<PartySpan> found = new ArrayList<>();
        while (sentence.at(p).isParty()
                || sentence.at(p).is(CueKind.POSSESSIVE)
                || sentence.at(p).is(CueKind.MODIFIER)) {
            PartyList.party(sentence.at(p)).ifPresent(found::add);
            p++;
        }
        Node node = sentence.at(p);
        if (!(node.sense() instanceof Sense.Office office) || office.several() || isOfOther(p)) {
            return false;
        }
        actor.addOffice(office);
        found.forEach(actor::addParty);
        actor.goTo(p + 1);
        takeRestOfOffice(actor);
        actor.placeOffice(node.start(), actor.node(-1).end());
        if (actor.node(0).is(CueKind.OF)) {
            takeParties(actor, afterArticle(actor.at() + 1));
        }
        return true;
    }

    /** "Lavrov, Turkish Foreign Minister Hakan Fidan": the office belongs to the name behind it. */
    private boolean isOfOther(int office) {
        int state = afterArticle(office + 1);
        int next = PartyList.isNamed(sentence.at(state)) ? state + 1 : office + 1;
        return names.end(office + 1) > office + 1 || names.end(next) > next + 1;
    }

    /** What else the office says: "ministre libanais des Affaires étrangères", "vice-premier ministre et ministre de X". */
    private void takeRestOfOffice(ActorDraft actor) {
        int state = afterArticle(actor.at());
        if (PartyList.isNamed(sentence.at(state))) {
            actor.addParty(PartyList.party(sentence.at(state)).orElseThrow());
            actor.goTo(state + 1);
            takeOffice(actor, actor.at());
        }
        if (actor.node(0).is(CueKind.AND)) {
            takeOffice(actor, actor.at() + 1);
        }
    }

    private void takeOffice(ActorDraft actor, int from) {
        if (sentence.at(from).sense() instanceof Sense.Office office
                && !office.several()
                && !actor.hasOffice(office)
                && !isOfOther(from)) {
            actor.addOffice(office);
            actor.goTo(from + 1);
        }
    }

    /** What an office is for: "for European and Eurasian Affairs". */
    boolean skipPortfolio(ActorDraft actor, int from) {
        int end = names.portfolioEnd(from);
        if (end < 0) {
            return false;
        }
        if (actor.isTitled()) {
            actor.stretchOffice(sentence.at(from).start(), sentence.at(end - 1).end());
        }
        return actor.goTo(end);
    }

    /** Where an ambassador serves, if the name follows: "посол Индии в Москве В.Кумар", "ambassadeur de France au Cameroun, M. X". */
    boolean skipPost(ActorDraft actor, int from) {
        if (actor.hasName() || !actor.hasParty() || !actor.isOfRank("ambassador")) {
            return false;
        }
        boolean state = sentence.at(from).sense() instanceof Sense.State named
                && named.wording() == Sense.Wording.NAME
                && (sentence.at(from + 1).isStop(',') || names.end(from + 1) > from + 1);
        if (state) {
            return actor.goTo(from + 1);
        }
        int end = names.portfolioEnd(from);
        return end >= 0 && names.end(end) > end + 1 && skipPortfolio(actor, from);
    }

    boolean skipParenthesis(ActorDraft actor) {
        if (!actor.hasParty() && !actor.hasOffice()) {
            return false;
        }
        for (int p = actor.at() + 1; p < actor.at() + PARENTHESIS; p++) {
            if (sentence.at(p).isStop(')')) {
                return actor.goTo(p + 1);
            }
        }
        return false;
    }

    int afterArticle(int from) {
        return sentence.at(from).is(CueKind.ARTICLE) ? from + 1 : from;
    }
}
