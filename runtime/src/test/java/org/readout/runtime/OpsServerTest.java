package org.readout.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpsServerTest {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void aRebalancingServiceIsAliveButNotReady() throws IOException, InterruptedException {
        try (OpsServer server = serve(Readiness.waiting("partitions"))) {
            assertThat(get(server, "/health").statusCode()).isEqualTo(200);
            assertThat(get(server, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(server, "/ready").body()).contains("partitions");
        }
    }

    @Test
    void aBrokenServiceIsNotAlive() throws IOException, InterruptedException {
        try (OpsServer server = serve(Readiness.broken("state store lost"))) {
            assertThat(get(server, "/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void metricsArePrometheusText() throws IOException, InterruptedException {
        new Metrics(registry).dropped("article", "empty").increment();
        try (OpsServer server = serve(Readiness.READY)) {
            assertThat(get(server, "/metrics").body())
                    .contains("readout_dropped_total{reason=\"empty\",stage=\"article\"} 1.0");
        }
    }

    @Test
    void aTakenPortIsNamed() {
        try (OpsServer server = serve(Readiness.READY)) {
            assertThatThrownBy(() -> OpsServer.start("127.0.0.1", server.port(), List.of(), registry))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port " + server.port() + " is taken");
        }
    }

    private OpsServer serve(Readiness readiness) {
        return OpsServer.start("127.0.0.1", 0, List.of(new Fixed(readiness)), registry);
    }

    private static HttpResponse<String> get(OpsServer server, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private record Fixed(Readiness readiness) implements Service {
        @Override
        public String name() {
            return "sample";
        }

        @Override
        public void start() {
            // nothing to start: this service is only looked at
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
