package org.readout.app.demo;

import java.time.LocalDate;
import java.util.Set;

/**
 * A contact the demo's sample releases add up to once its timeline has unfolded: what the pipeline ought to find.
 * {@code date} is the first day of a visit and the day first set for a postponed meeting; {@code articlePaths} are the
 * paths, on the demo's server, of every release about it that is still online at the end.
 */
public record ExpectedContact(
        String type, String status, Set<String> parties, LocalDate date, Set<String> articlePaths) {

    public ExpectedContact {
        parties = Set.copyOf(parties);
        articlePaths = Set.copyOf(articlePaths);
    }
}
