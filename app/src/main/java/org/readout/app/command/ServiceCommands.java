package org.readout.app.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.readout.app.run.Closing;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.OpsServer;
import org.readout.runtime.Service;
import org.readout.runtime.TopicProvisioner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout ingest}, {@code enrich} and {@code sink}: one service alone, against any Kafka cluster. */
public final class ServiceCommands {
    private ServiceCommands() {}

    /** Polls the sources and publishes pages. */
    @Command(
            name = "ingest",
            mixinStandardHelpOptions = true,
            description = "Polls ministries' feeds and publishes pages; the only service that touches the web.",
            footer = "\nKAFKA_BOOTSTRAP_SERVERS=broker:9092 READOUT_CONTACT=ops@example.org readout ingest")
    public static final class Ingest implements Callable<Integer> {
        @Mixin
        private ConfigOption config;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws InterruptedException {
            return ServiceCommands.run(
                    config, spec, settings -> services -> services.ingest(Services.catalogue(settings)));
        }
    }

    /** Turns pages into articles, mentions and contacts. */
    @Command(
            name = "enrich",
            mixinStandardHelpOptions = true,
            description = "Turns pages into articles, articles into mentions, mentions into contacts.",
            footer = "\nKAFKA_BOOTSTRAP_SERVERS=broker:9092 readout enrich")
    public static final class Enrich implements Callable<Integer> {
        @Mixin
        private ConfigOption config;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws InterruptedException {
            return ServiceCommands.run(config, spec, settings -> Services::enrich);
        }
    }

    /** Projects contacts to the index topic and serves search, API and web page. */
    @Command(
            name = "sink",
            mixinStandardHelpOptions = true,
            description = "Writes contacts to the index topic and serves search, API and web page.",
            footer = "\nKAFKA_BOOTSTRAP_SERVERS=broker:9092 READOUT_HTTP_HOST=0.0.0.0 readout sink")
    public static final class Sink implements Callable<Integer> {
        @Mixin
        private ConfigOption config;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws InterruptedException {
            return ServiceCommands.run(config, spec, settings -> Services::sink);
        }
    }

    private static int run(
            ConfigOption config, CommandSpec spec, Function<RunSettings, Function<Services, Service>> choice)
            throws InterruptedException {
        Map<String, String> environment = ConfigOption.environment(Map.of());
        RunSettings settings = RunSettings.from(environment);
        if (config.shown(settings, environment, spec.commandLine().getOut())) {
            return 0;
        }
        KafkaSettings kafka = KafkaSettings.from(environment);
        new TopicProvisioner(kafka, settings.common().topics()).require();
        try (Closing closing = Closing.atExit()) {
            Services services = new Services(settings, kafka);
            Service service = closing.add(choice.apply(settings).apply(services));
            service.start();
            closing.add(OpsServer.start(
                    settings.common().opsHost(), settings.common().opsPort(), List.of(service), services.registry()));
            untilToldToEnd();
        }
        return 0;
    }

    private static void untilToldToEnd() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
