package org.readout.sink.runtime;

import java.nio.file.Path;
import java.time.Duration;
import org.readout.runtime.SettingsReader;

/**
 * What an operator may set for the sink.
 *
 * @param port 0 for any that is free
 * @param data where the search index and the projection's state lie; losing it costs a refill, never data
 * @param commitInterval how long a contact waits at most on its way to the index topic; single ones are committed at once
 */
public record SinkSettings(String host, int port, Path data, Duration commitInterval) {
    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    public static SinkSettings from(SettingsReader settings) {
        return new SinkSettings(
                settings.text("READOUT_HTTP_HOST", "127.0.0.1"),
                settings.number("READOUT_HTTP_PORT", DEFAULT_PORT, 0, HIGHEST_PORT),
                Path.of(settings.text("READOUT_DATA", "data")),
                settings.duration("READOUT_COMMIT_INTERVAL", Duration.ofMillis(300)));
    }

    Path index() {
        return data.resolve("index");
    }

    Path streams() {
        return data.resolve("streams");
    }
}
