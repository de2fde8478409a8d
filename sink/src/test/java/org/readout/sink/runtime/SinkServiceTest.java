package org.readout.sink.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.SettingsReader;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;

final class SinkServiceTest {
    @TempDir
    private Path data;

    @Test
    @Timeout(20)
    void thePageAnswersAtOnceAlthoughNoBrokerDoes() throws IOException {
        try (SinkService sink = sink(0)) {
            sink.start();
            String page =
                    Jsoup.connect("http://127.0.0.1:" + sink.port() + "/").get().text();
            assertThat(page).contains("Starting: waiting for Kafka");
            assertThat(sink.readiness().ready()).isFalse();
            assertThat(sink.counts().contacts()).isZero();
        }
    }

    @Test
    void aTakenPortStopsTheStartAndLeavesNothingOpen() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SinkService refused = sink(taken.getLocalPort());
            assertThatThrownBy(refused::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken on 127.0.0.1");
            refused.close();
        }
        sink(0).close();
    }

    @Test
    void settingsHaveDefaultsAndFaultsAreNamed() {
        assertThat(SinkSettings.from(new SettingsReader(Map.of())))
                .isEqualTo(new SinkSettings("127.0.0.1", 8080, Path.of("data"), Duration.ofMillis(300)));
        SettingsReader reader = new SettingsReader(Map.of("READOUT_HTTP_PORT", "99999"));
        SinkSettings.from(reader);
        assertThatThrownBy(reader::orRefuse).hasMessageContaining("READOUT_HTTP_PORT=99999");
    }

    private SinkService sink(int port) {
        return new SinkService(
                KafkaSettings.local("127.0.0.1:1"),
                Topics.standard(),
                new SinkSettings("127.0.0.1", port, data, Duration.ofMillis(100)),
                new Metrics(new SimpleMeterRegistry()),
                InstantSource.system());
    }
}
