package org.readout.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.readout.app.run.RunSettings;
import org.readout.runtime.TopicSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout topics}: the catalogue of topics as the table in the README. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Prints the catalogue of topics as a Markdown table.")
public final class TopicsCommand implements Callable<Integer> {
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

    /** Such as {@code | `readout.pages.v1` | page id | the bytes as fetched | 2 | delete |}. */
    static String row(TopicSpec topic) {
        return "| `" + topic.name() + "` | " + topic.key() + " | " + topic.value() + " | " + topic.partitions() + " | "
                + topic.cleanup() + " |";
    }
}
