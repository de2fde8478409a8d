package org.readout.app.run;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.readout.enrich.topology.EnrichSettings;
import org.readout.ingest.publish.IngestSettings;
import org.readout.runtime.CommonSettings;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.SettingsReader;
import org.readout.sink.runtime.SinkSettings;

/**
 * All settings, read once and checked whole: every command knows every setting, so that one environment serves all.
 *
 * @param brokerPort of the broker in this JVM; 0 takes any free port
 * @param sources a catalogue file that replaces the bundled one; empty for the bundled one
 */
public record RunSettings(
        CommonSettings common,
        IngestSettings ingest,
        EnrichSettings enrich,
        SinkSettings sink,
        int brokerPort,
        String sources,
        Map<String, String> effective) {
    private static final int MOST_PORTS = 65_535;

    public RunSettings {
        effective = Map.copyOf(effective);
    }

    public static RunSettings from(Map<String, String> environment) {
        SettingsReader reader = new SettingsReader(environment);
        CommonSettings common = CommonSettings.from(reader);
        IngestSettings ingest = IngestSettings.from(reader);
        EnrichSettings enrich = EnrichSettings.from(reader);
        SinkSettings sink = SinkSettings.from(reader);
        int brokerPort = reader.number("READOUT_BROKER_PORT", 0, 0, MOST_PORTS);
        String sources = reader.text("READOUT_SOURCES", "");
        reader.orRefuse();
        return new RunSettings(common, ingest, enrich, sink, brokerPort, sources, reader.effective());
    }

    /** Prints every setting in force, ours and Kafka's, secrets masked. */
    public void print(PrintWriter out, Map<String, String> environment) {
        new TreeMap<>(effective).forEach((name, value) -> out.println(name + "=" + value));
        if (environment.containsKey("KAFKA_BOOTSTRAP_SERVERS")) {
            KafkaSettings.from(environment)
                    .masked()
                    .forEach((name, value) -> out.println("kafka: " + name + "=" + value));
        }
        out.flush();
    }
}
