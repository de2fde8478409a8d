package org.readout.runtime;

/**
 * The one way a service refuses to start: a message that says what is wrong, where, and what to do now.
 *
 * <p>The command prints the message alone, without a stack trace, and ends with exit code 2.
 */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
