package org.readout.app.replay;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.enrich.topology.Lane;
import org.readout.enrich.topology.Stage;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;

/**
 * A replay by name: where it begins and which stored records it covers.
 *
 * @param from records that arrived before are left out
 * @param to records that arrived then or later are left out; without it a later run goes on with what came since
 */
public record Candidate(String name, Stage stage, Optional<Instant> from, Optional<Instant> to) {
    /** Matches {@code detector-2}; not {@code Detector 2}. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Candidate {
        if (!NAME.matcher(name).matches()) {
            throw new StartRefused(
                    "a candidate's name is made of small letters, digits and hyphens, 40 at most, not '" + name + "'");
        }
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new StartRefused("--from " + from.get() + " is not before --to " + to.get());
        }
    }

    public Lane lane(Topics topics) {
        return Lane.candidate(topics, name, stage, from, to);
    }

    /** Such as {@code detector-2: from stage article, records from the beginning to the end}. */
    @Override
    public String toString() {
        return name + ": from stage " + stage.word() + ", records from "
                + from.map(Instant::toString).orElse("the beginning") + " to "
                + to.map(Instant::toString).orElse("the end");
    }
}
