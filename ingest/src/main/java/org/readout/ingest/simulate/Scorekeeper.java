package org.readout.ingest.simulate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All behaviours, and what thirty days with each of them come to. */
public final class Scorekeeper {
    private Scorekeeper() {}

    /**
     * What one behaviour came to.
     *
     * @param faults what was expected and is not so
     * @param violations of what the site asked for
     */
    public record Score(String behaviour, int polls, List<String> faults, List<String> violations) {
        public Score {
            faults = List.copyOf(faults);
            violations = List.copyOf(violations);
        }

        public boolean isGood() {
            return faults.isEmpty() && violations.isEmpty();
        }
    }

    /** The behaviours by name, each in one sentence. */
    public static List<String> names() {
        return behaviours().map(Behaviour::name).toList();
    }

    public static Score score(String name) throws IOException, InterruptedException {
        Behaviour behaviour =
                behaviours().filter(any -> any.name().equals(name)).findFirst().orElseThrow();
        Diary diary = Month.lived(behaviour);
        return new Score(
                name,
                diary.polls(),
                behaviour.expectation().faults(diary),
                Manners.violations(diary, behaviour.demands()));
    }

    /** The short rolling feeds against a poller that comes every ten minutes. */
    public static List<Comparison> comparisons() throws IOException, InterruptedException {
        List<Comparison> all = new ArrayList<>();
        for (Publishing.Rolling rolling : Publishing.rolling()) {
            all.add(Comparison.of(rolling));
        }
        return all;
    }

    private static Stream<Behaviour> behaviours() {
        return Stream.of(
                        Publishing.behaviours(),
                        Caching.behaviours(),
                        Wishing.behaviours(),
                        Refusing.behaviours(),
                        Moving.behaviours(),
                        Entering.behaviours())
                .flatMap(all -> all);
    }
}
