package org.readout.ingest.publish;

import java.time.Duration;
import org.readout.ingest.fetch.FetchSettings;
import org.readout.ingest.poll.PollBounds;
import org.readout.runtime.SettingsReader;

/**
 * How {@code ingest} behaves.
 *
 * @param instance tells several ingest services on one cluster apart, each with a catalogue of its own; two of one name
 *     cannot both write
 * @param bounds between which a feed's own rhythm decides how often it is polled, where the catalogue does not
 * @param concurrency polls under way at the same time
 * @param spread feeds that are due together at the start are begun within this time; many feeds take longer
 */
public record IngestSettings(
        String instance, PollBounds bounds, int concurrency, Duration spread, FetchSettings fetch) {
    private static final Duration LEAST = Duration.ofMinutes(10);
    private static final Duration MOST = Duration.ofHours(1);
    static final String NO_CONTACT = "contact-not-set";

    private static final int SMALLEST_PAGE = 10_000;
    /** As JSON, a page takes a third more than its bytes and has to fit into a record of 8 MiB. */
    private static final int LARGEST_PAGE = 5_500_000;

    public static IngestSettings from(SettingsReader reader) {
        return new IngestSettings(
                reader.text("READOUT_INSTANCE", "1"),
                bounds(reader),
                reader.number("READOUT_POLL_CONCURRENCY", 32, 1, 1_000),
                reader.duration("READOUT_POLL_SPREAD", Duration.ofSeconds(10)),
                new FetchSettings(
                        reader.text("READOUT_CONTACT", NO_CONTACT),
                        reader.flag("READOUT_ALLOW_PRIVATE", false),
                        reader.duration("READOUT_FETCH_TIMEOUT", Duration.ofSeconds(30)),
                        reader.duration("READOUT_HOST_SPACING", Duration.ofSeconds(1)),
                        reader.number("READOUT_LARGEST_PAGE", 5_000_000, SMALLEST_PAGE, LARGEST_PAGE)));
    }

    /** Whoever raises the least above the usual most has raised both. */
    private static PollBounds bounds(SettingsReader reader) {
        Duration least = reader.duration("READOUT_POLL_MIN", LEAST, Duration.ofSeconds(1), Duration.ofDays(1));
        Duration usual = least.compareTo(MOST) > 0 ? least : MOST;
        return new PollBounds(least, reader.duration("READOUT_POLL_MAX", usual, least, Duration.ofDays(7)));
    }
}
