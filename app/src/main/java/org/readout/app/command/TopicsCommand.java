package org.readout.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.readout.app.run.RunSettings;
import org.readout.runtime.TopicPlan;
import org.readout.runtime.TopicSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout topics}: the catalogue of topics as the table in the README. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the catalogue of topics as a Markdown table;",
            "with a subcommand, compares it with a cluster and makes what is missing."
        },
        footer = {
            "",
            "KAFKA_BOOTSTRAP_SERVERS=broker:9092 readout topics plan     0: all as wanted, 2: not",
            "KAFKA_BOOTSTRAP_SERVERS=broker:9092 readout topics apply    before the first start of a service"
        })
public final class TopicsCommand implements Callable<Integer> {
    private static final int UNDONE = 2;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunSettings settings = RunSettings.from(ConfigOption.environment(Map.of()));
        spec.commandLine().getOut().println("| topic | key | value | partitions | cleanup |");
        spec.commandLine().getOut().println("|---|---|---|---|---|");
        settings.common()
                .topics()
                .all()
                .forEach(topic -> spec.commandLine().getOut().println(row(topic)));
        return 0;
    }

    /** What is missing or differs. */
    @Command(
            name = "plan",
            mixinStandardHelpOptions = true,
            description =
                    "Says what apply would do, and what has to be done by hand; ends with 2 if there is anything.")
    int plan() {
        Cluster cluster = Cluster.named();
        TopicPlan plan = cluster.provisioner().plan();
        print(cluster, plan, "topics apply would do this:");
        return plan.isDone() ? 0 : UNDONE;
    }

    /** Makes what is missing and alters what takes nothing away. */
    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = {
                "Makes the topics that are missing and raises limits that are too low; nothing is taken away.",
                "Another number of partitions or clean-up is left as it is, and ends with 2 and what to do."
            })
    int apply() {
        Cluster cluster = Cluster.named();
        cluster.provisioner().plan().lines().forEach(this::say);
        TopicPlan left = cluster.provisioner().apply();
        print(cluster, left, "not done:");
        return left.isDone() ? 0 : UNDONE;
    }

    private void print(Cluster cluster, TopicPlan plan, String otherwise) {
        String where = "topics at " + cluster.kafka().bootstrapServers();
        say(plan.isDone() ? where + " are as the catalogue wants them" : where + ": " + otherwise);
        plan.lines().forEach(this::say);
        spec.commandLine().getOut().flush();
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    /** Such as {@code | `readout.pages.v1` | page id | the bytes as fetched | 2 | delete |}. */
    static String row(TopicSpec topic) {
        return "| `" + topic.name() + "` | " + topic.key() + " | " + topic.value() + " | " + topic.partitions() + " | "
                + topic.cleanup() + " |";
    }
}
