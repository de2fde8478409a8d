package org.readout.runtime;

/**
 * A part of the pipeline that is started once and closed once: {@code ingest}, {@code enrich} or {@code sink}.
 *
 * <p>{@link #start} returns when the service is on its way, not when it is ready. {@link #close} loses nothing that
 * was gathered and leaves consumer groups, so that the next start does not wait for this one's session to time out.
 */
public interface Service extends AutoCloseable {
    /** The service's name as used on the command line and in logs. */
    String name();

    void start();

    /** What keeps this service from working right now, or nothing. */
    Readiness readiness();

    @Override
    void close();
}
