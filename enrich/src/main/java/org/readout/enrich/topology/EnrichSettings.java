package org.readout.enrich.topology;

import java.nio.file.Path;
import java.time.Duration;
import org.readout.runtime.SettingsReader;

/**
 * What an operator may choose for {@code enrich}.
 *
 * @param commitInterval how long a record waits at each hop while many wait; single ones are committed at once
 * @param threads stream threads in this process
 * @param stateDirectory where RocksDB lies; losing it costs a restore, never data
 * @param rocksdbMegabytes memory of all stores together
 * @param blockMentions how many mentions are kept in memory for matching, all partitions together; each takes a few kilobytes of heap
 */
public record EnrichSettings(
        Duration commitInterval, int threads, Path stateDirectory, int rocksdbMegabytes, int blockMentions) {
    private static final Duration USUAL_COMMIT = Duration.ofMillis(300);
    private static final int MOST_THREADS = 64;
    private static final int USUAL_MEGABYTES = 64;
    private static final int LEAST_MEGABYTES = 8;
    private static final int MOST_MEGABYTES = 65_536;
    private static final int USUAL_MENTIONS = 12_000;
    private static final int MOST_MENTIONS = 10_000_000;

    public static EnrichSettings from(SettingsReader settings) {
        return new EnrichSettings(
                settings.duration("READOUT_COMMIT_INTERVAL", USUAL_COMMIT),
                settings.number("READOUT_ENRICH_THREADS", 1, 1, MOST_THREADS),
                Path.of(settings.text("READOUT_DATA", "data")).resolve("streams"),
                settings.number("READOUT_ROCKSDB_MEMORY_MB", USUAL_MEGABYTES, LEAST_MEGABYTES, MOST_MEGABYTES),
                settings.number("READOUT_BLOCK_MENTIONS", USUAL_MENTIONS, 1, MOST_MENTIONS));
    }
}
