package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/**
 * Finds the actors of a sentence, each as far as {@link ActorWalk} can go: "Omani Foreign Minister Badr Al Busaidi",
 * "President Cyril Ramaphosa of South Africa", "министр иностранных дел России С.В.Лавров", "Sergei Lavrov, the Russian
 * foreign minister", "representatives from Iran and Turkey".
 */
final class ActorReader {
    private final Sentence sentence;
    private final NameReader names;
    private final PartyList list;
    private final Acquaintances known;

    private ActorReader(Pack pack, Sentence sentence, Acquaintances known) {
        this.sentence = sentence;
        this.names = new NameReader(pack, sentence);
        this.list = new PartyList(sentence);
        this.known = known;
    }

    /** @param known those who may be named by the family name alone */
    static List<Actor> read(Pack pack, Sentence sentence, Acquaintances known) {
        return new ActorReader(pack, sentence, known).read();
    }

    private List<Actor> read() {
        List<Actor> actors = new ArrayList<>();
        int next = 0;
        while (next < sentence.size()) {
            Optional<Actor> actor = ActorWalk.from(sentence, names, list, next).finish(names, known);
            next = actor.map(found -> add(actors, found)).orElse(next + 1);
        }
        return actors;
    }

    /** Adds the actor, or the holders of its office whom the words behind it name; returns the node after the last. */
    private int add(List<Actor> actors, Actor found) {
        List<Actor> holders = new Roster(sentence, names, list, found).read();
        if (!holders.isEmpty()) {
            actors.addAll(holders);
            return holders.getLast().to();
        }
        actors.add(found);
        return found.several() && found.name().isPresent() ? readOthers(actors, found) : found.to();
    }

    /** "Ministers Benny Gantz and Gadi Eizenkot" are two of one office; returns the node after the last. */
    private int readOthers(List<Actor> actors, Actor first) {
        int place = actors.size() - 1;
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
        shareOut(actors.subList(place, actors.size()), first.parties());
        return next;
    }

    /** "The ministers of Estonia and Latvia X and Y": as many names as states, each name for the state in its place. */
    private static void shareOut(List<Actor> holders, List<PartySpan> parties) {
        for (int i = 0; parties.size() > 1 && holders.size() == parties.size() && i < holders.size(); i++) {
            holders.set(i, holders.get(i).of(parties.get(i)));
        }
    }
}
