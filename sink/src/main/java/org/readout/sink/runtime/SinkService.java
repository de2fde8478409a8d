package org.readout.sink.runtime;

import java.time.InstantSource;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.Readiness;
import org.readout.runtime.Service;
import org.readout.runtime.Topics;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.LiveCounts;
import org.readout.sink.index.lucene.LuceneIndex;
import org.readout.sink.web.Server;

/**
 * The last stage: keeps the contact index topic, follows it into a search index, and shows that to people and programs.
 *
 * <p>The web page answers as soon as {@link #start} returns and says what it still waits for.
 */
public final class SinkService implements Service {
    private final SinkSettings settings;
    private final ContactIndex index;
    private final Following following;
    private final Server server;

    public SinkService(
            KafkaSettings kafka, Topics topics, SinkSettings settings, Metrics metrics, InstantSource clock) {
        this.settings = settings;
        this.index = LuceneIndex.in(settings.index());
        metrics.contactsInIndex(() -> index.counts().contacts());
        this.following = new Following(kafka, topics, settings, index, metrics, clock);
        this.server = new Server(index, clock, topics, following::readiness);
    }

    @Override
    public String name() {
        return "sink";
    }

    @Override
    public void start() {
        server.start(settings.host(), settings.port());
        following.start();
    }

    /** The port the web server listens on, once started. */
    public int port() {
        return server.port();
    }

    public LiveCounts counts() {
        return index.counts();
    }

    @Override
    public Readiness readiness() {
        return following.readiness();
    }

    @Override
    public void close() {
        server.close();
        following.close();
        index.close();
    }
}
