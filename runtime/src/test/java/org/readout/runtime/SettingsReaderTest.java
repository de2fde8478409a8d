package org.readout.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsReaderTest {
    @Test
    void allFaultsAreReportedTogether() {
        SettingsReader settings = new SettingsReader(
                Map.of("READOUT_A", "soon", "READOUT_B", "99", "READOUT_PARTITONS", "3", "HOME", "/root"));
        settings.duration("READOUT_A", Duration.ofSeconds(1));
        settings.number("READOUT_B", 1, 0, 10);
        settings.number("READOUT_PARTITIONS", 2, 1, 10);
        assertThatThrownBy(settings::orRefuse)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("READOUT_A=soon is not an ISO 8601 duration such as PT1S")
                .hasMessageContaining("READOUT_B=99 must lie between 0 and 10")
                .hasMessageContaining("unknown setting READOUT_PARTITONS (did you mean READOUT_PARTITIONS?)");
    }

    @Test
    void whatIsNotGivenHasItsUsualValue() {
        SettingsReader settings = new SettingsReader(Map.of());
        assertThat(settings.duration("READOUT_A", Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        settings.orRefuse();
        assertThat(settings.effective()).containsEntry("READOUT_A", "PT1S");
    }

    @Test
    void kafkaSettingsPassThroughAndSecretsAreMasked() {
        KafkaSettings kafka = KafkaSettings.from(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
                "KAFKA_SASL_JAAS_CONFIG", "password='x'",
                "PATH", "/bin"));
        assertThat(kafka.client()).containsOnlyKeys("bootstrap.servers", "sasl.jaas.config");
        assertThat(kafka.masked()).containsEntry("sasl.jaas.config", "********");
        assertThat(kafka.over(Map.of("bootstrap.servers", "other", "acks", "all")))
                .containsEntry("bootstrap.servers", "broker:9092")
                .containsEntry("acks", "all");
    }

    @Test
    void withoutAClusterNothingStarts() {
        assertThatThrownBy(() -> KafkaSettings.from(Map.of())).hasMessageContaining("set KAFKA_BOOTSTRAP_SERVERS");
    }
}
