package org.readout.sink.api;

/** Nothing is known under the id asked for. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super("there is no " + what + " " + id);
    }
}
