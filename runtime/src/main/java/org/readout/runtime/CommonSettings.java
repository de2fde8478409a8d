package org.readout.runtime;

import java.nio.file.Path;

/**
 * What every service must know besides its own settings.
 *
 * @param topics the catalogue, with the installation's prefix and partitions
 * @param data where everything that must survive a restart lies
 * @param opsPort of {@code /health}, {@code /ready} and {@code /metrics}; 0 takes any free port
 */
public record CommonSettings(Topics topics, Path data, String opsHost, int opsPort) {
    private static final int MOST_PARTITIONS = 256;
    private static final int MOST_PORTS = 65_535;
    private static final int USUAL_OPS_PORT = 8081;

    public static CommonSettings from(SettingsReader settings) {
        return new CommonSettings(
                new Topics(
                        settings.text("READOUT_TOPIC_PREFIX", Topics.DEFAULT_PREFIX),
                        settings.number("READOUT_PARTITIONS", Topics.DEFAULT_PARTITIONS, 1, MOST_PARTITIONS)),
                Path.of(settings.text("READOUT_DATA", "data")),
                settings.text("READOUT_OPS_HOST", "127.0.0.1"),
                settings.number("READOUT_OPS_PORT", USUAL_OPS_PORT, 0, MOST_PORTS));
    }
}
