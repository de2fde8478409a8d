package org.readout.ingest.simulate;

import java.time.Duration;

/**
 * One way in which sites behave, and what is to come of it.
 *
 * @param name a sentence
 * @param days how long it is watched
 * @param patience how long an answer is waited for
 */
record Behaviour(String name, Site site, Demands demands, Expectation expectation, double days, Duration patience) {
    static Behaviour of(String name, Site site, Expectation expectation) {
        return new Behaviour(name, site, Demands.NONE, expectation, Calendar.DAYS, Duration.ofSeconds(10));
    }

    Behaviour and(Expectation more) {
        return new Behaviour(name, site, demands, expectation.and(more), days, patience);
    }

    Behaviour demanding(Demands other) {
        return new Behaviour(name, site, other, expectation, days, patience);
    }

    Behaviour watched(double forDays, Duration waiting) {
        return new Behaviour(name, site, demands, expectation, forDays, waiting);
    }
}
