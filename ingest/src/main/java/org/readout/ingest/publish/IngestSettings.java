package org.readout.ingest.publish;

import java.time.Duration;
import org.readout.ingest.fetch.FetchSettings;
import org.readout.runtime.SettingsReader;

/**
 * How {@code ingest} behaves.
 *
 * @param instance tells several ingest services on one cluster apart, each with a catalogue of its own; two of one name
 *     cannot both write
 * @param interval between two polls of a feed for which the catalogue gives no interval
 * @param concurrency polls under way at the same time
 * @param spread feeds that are due together are begun within this time
 */
public record IngestSettings(
        String instance, Duration interval, int concurrency, Duration spread, FetchSettings fetch) {
    static final String NO_CONTACT = "contact-not-set";

    private static final int SMALLEST_PAGE = 10_000;
    /** As JSON, a page takes a third more than its bytes and has to fit into a record of 8 MiB. */
    private static final int LARGEST_PAGE = 5_500_000;

    public static IngestSettings from(SettingsReader reader) {
        return new IngestSettings(
                reader.text("READOUT_INSTANCE", "1"),
                reader.duration("READOUT_POLL_INTERVAL", Duration.ofMinutes(15)),
                reader.number("READOUT_POLL_CONCURRENCY", 32, 1, 1_000),
                reader.duration("READOUT_POLL_SPREAD", Duration.ofSeconds(10)),
                new FetchSettings(
                        reader.text("READOUT_CONTACT", NO_CONTACT),
                        reader.flag("READOUT_ALLOW_PRIVATE", false),
                        reader.duration("READOUT_FETCH_TIMEOUT", Duration.ofSeconds(30)),
                        reader.duration("READOUT_HOST_SPACING", Duration.ofSeconds(1)),
                        reader.number("READOUT_LARGEST_PAGE", 5_000_000, SMALLEST_PAGE, LARGEST_PAGE)));
    }
}
