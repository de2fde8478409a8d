package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Evidence;
import org.readout.model.OccurredOn;

/**
 * A sentence with the actors and dates found in it.
 *
 * @param owner for each node the index of the actor it belongs to, or -1
 */
record Clause(Sentence sentence, List<Actor> actors, List<Dated> dates, int[] owner) {
    private static final int DATELINE = 10;
    private static final int SHORT_DATELINE = 7;

    static Clause read(Pack pack, Sentence sentence, LocalDate today, Acquaintances known) {
        List<Actor> actors = ActorReader.read(pack, sentence, known);
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

    /** The node after the dash that ends an agency's "BELGRADE, 3 June (wire) –"; 0 where no place and day stand apart in front. */
    int afterDateline() {
        boolean place = isPlace(at(0)) || at(0).isPlain() && at(0).capital();
        if (!place || !sentence.zone().equals(Evidence.TEXT)) {
            return 0;
        }
        int p = 1;
        while (p < Math.min(size(), DATELINE) && isInDateline(at(p))) {
            p++;
        }
        boolean dash = at(p).isStop('-')
                && at(p).start() > at(p - 1).end()
                && at(p + 1).start() > at(p).end();
        return dash ? p + 1 : 0;
    }

    /** The day that a dateline gives, as in "BERLIN, June 14 (Wire) –" or, in a line of its own, "Abu Dhabi, 14 June /". */
    Optional<LocalDate> datelineDay() {
        boolean line = size() <= SHORT_DATELINE && isPlace(at(0));
        int end = line ? size() : afterDateline();
        return dates.stream()
                .filter(date -> date.to() <= end)
                .map(Dated::when)
                .filter(when -> when.basis().equals(OccurredOn.STATED) && when.isOneDay())
                .map(OccurredOn::from)
                .findFirst();
    }

    private static boolean isPlace(Node node) {
        return node.sense() instanceof Sense.State state && state.wording() == Sense.Wording.CAPITAL
                || node.sense() instanceof Sense.Town;
    }

    private static boolean isInDateline(Node node) {
        return switch (node.sense()) {
            case Sense.Stop stop -> stop.mark() != '-';
            case Sense.Number ignored -> true;
            case Sense.Month ignored -> true;
            case Sense.Weekday ignored -> true;
            case Sense.Plain ignored -> true;
            default -> false;
        };
    }

    Node at(int index) {
        return sentence.at(index);
    }

    int size() {
        return sentence.size();
    }
}
