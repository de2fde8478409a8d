package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence with the actors and dates found in it.
 *
 * @param owner for each node the index of the actor it belongs to, or -1
 */
record Clause(Sentence sentence, List<Actor> actors, List<DateReader.Dated> dates, int[] owner) {
    static Clause read(Pack pack, Sentence sentence, LocalDate today) {
        List<Actor> actors = ActorReader.read(pack, sentence);
        int[] owner = new int[sentence.size()];
        java.util.Arrays.fill(owner, -1);
        for (int i = 0; i < actors.size(); i++) {
            java.util.Arrays.fill(owner, actors.get(i).from(), actors.get(i).to(), i);
        }
        return new Clause(sentence, actors, DateReader.read(pack, sentence, today), owner);
    }

    /** Whether this node belongs to no actor. */
    boolean isFree(int at) {
        return at >= 0 && at < owner.length && owner[at] < 0;
    }

    Node at(int index) {
        return sentence.at(index);
    }

    int size() {
        return sentence.size();
    }
}
