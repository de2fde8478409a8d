package org.readout.app.run;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import org.readout.enrich.article.ArticleReader;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.topology.EnrichFunctions;
import org.readout.enrich.topology.EnrichService;
import org.readout.enrich.topology.Lane;
import org.readout.enrich.topology.LiveEnrich;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.publish.IngestService;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.sink.runtime.RunningProjection;
import org.readout.sink.runtime.SinkService;

/** Makes the three services out of the settings; the one place where the real clock enters. */
public final class Services {
    private final RunSettings settings;
    private final KafkaSettings kafka;
    private final PrometheusMeterRegistry registry;
    private final Metrics metrics;

    public Services(RunSettings settings, KafkaSettings kafka) {
        this.settings = settings;
        this.kafka = kafka;
        this.registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        this.metrics = new Metrics(registry);
        watchTheProcess();
    }

    public IngestService ingest(Catalogue catalogue) {
        return new IngestService(
                kafka, settings.common().topics(), settings.ingest(), catalogue, metrics, InstantSource.system());
    }

    public LiveEnrich enrich() {
        return new LiveEnrich(kafka, settings.common().topics(), this::lane);
    }

    /** The topology on one lane, such as a candidate's. */
    public EnrichService lane(Lane lane) {
        EnrichFunctions functions = new EnrichFunctions(new ArticleReader()::read, Detector.standard()::detect);
        return new EnrichService(kafka, lane, settings.enrich(), functions, metrics);
    }

    public SinkService sink() {
        return new SinkService(kafka, settings.common().topics(), settings.sink(), metrics, InstantSource.system());
    }

    /** The last step to the index topic alone, without the search index and the web page behind it. */
    public RunningProjection projection() {
        return new RunningProjection(kafka, settings.common().topics(), settings.sink(), metrics);
    }

    public Metrics metrics() {
        return metrics;
    }

    public PrometheusMeterRegistry registry() {
        return registry;
    }

    /** The operator's own catalogue where one is set, else the bundled one. */
    public static Catalogue catalogue(RunSettings settings) {
        return settings.sources().isEmpty() ? Catalogue.standard() : Catalogue.read(Path.of(settings.sources()));
    }

    /** Closed with the process: these binders live as long as the JVM does. */
    @SuppressWarnings("resource")
    private void watchTheProcess() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new JvmGcMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }
}
