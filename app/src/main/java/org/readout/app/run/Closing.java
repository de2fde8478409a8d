package org.readout.app.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what was started, the last first, each even when the one before it failed, and only once.
 *
 * <p>Registered with the JVM it makes Ctrl-C and SIGTERM a clean end.
 */
public final class Closing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** A closing that also happens when the JVM is told to end. */
    public static Closing atExit() {
        Closing closing = new Closing();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("closing").unstarted(closing::close));
        return closing;
    }

    public synchronized <T extends AutoCloseable> T add(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("{} did not close as it should", part.getClass().getSimpleName(), e);
        }
    }
}
