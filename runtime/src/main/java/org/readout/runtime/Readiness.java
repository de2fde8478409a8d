package org.readout.runtime;

import java.util.List;

/**
 * Whether a service can do its work, with what it waits for.
 *
 * @param alive false only when nothing short of a restart helps
 * @param waitingFor what is not there yet, in words; empty when ready
 */
public record Readiness(boolean alive, List<String> waitingFor) {
    public static final Readiness READY = new Readiness(true, List.of());

    public Readiness {
        waitingFor = List.copyOf(waitingFor);
    }

    public static Readiness waiting(String what) {
        return new Readiness(true, List.of(what));
    }

    public static Readiness broken(String what) {
        return new Readiness(false, List.of(what));
    }

    public boolean ready() {
        return alive && waitingFor.isEmpty();
    }
}
