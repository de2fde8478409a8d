package org.readout.sink.api;

/** A query parameter that cannot be used; the message says which, what it was and what was expected. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final String parameter;

    BadParameter(String parameter, String given, String expected) {
        super("parameter " + parameter + " is \"" + shortened(given) + "\": expected " + expected);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    private static String shortened(String given) {
        return given.length() <= SHOWN ? given : given.substring(0, SHOWN) + "…";
    }
}
