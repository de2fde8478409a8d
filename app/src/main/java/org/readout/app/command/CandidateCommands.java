package org.readout.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.replay.Candidate;
import org.readout.app.replay.Candidates;
import org.readout.app.replay.Comparison;
import org.readout.app.replay.DiffPage;
import org.readout.app.replay.DiffText;
import org.readout.app.replay.Differences;
import org.readout.app.replay.Discard;
import org.readout.app.replay.Judged;
import org.readout.app.replay.Promotion;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.app.run.StatusLine;
import org.readout.app.score.Labels;
import org.readout.model.Json;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout candidates}, {@code diff} and {@code discard}: what replays have made. */
public final class CandidateCommands {
    private CandidateCommands() {}

    /** Lists the candidates. */
    @Command(
            name = "candidates",
            mixinStandardHelpOptions = true,
            description = "Lists the candidates that replays have made.")
    public static final class All implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            List<Candidate> all = Cluster.fromEnvironment().candidates().all();
            PrintWriter out = spec.commandLine().getOut();
            all.forEach(out::println);
            if (all.isEmpty()) {
                out.println("there are no candidates; readout replay --as NAME makes one");
            }
            return 0;
        }
    }

    /** Says what a candidate changes in the live contacts. */
    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "Says what a candidate would change in the live contacts: new, changed, merged, split, gone.",
            footer = {
                "",
                "readout diff live detector-2 --html differences.html",
                "readout diff live detector-2 --gold labelled.jsonl       which of the two is right more often"
            })
    public static final class Diff implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "live", description = "What is compared with: live.")
        private Against against;

        @Parameters(index = "1", paramLabel = "NAME", description = "The candidate.")
        private String name;

        @Option(
                names = "--samples",
                defaultValue = "5",
                paramLabel = "N",
                description = "Shown of each kind (${DEFAULT-VALUE}).")
        private int samples;

        @Option(names = "--json", description = "All differences as JSON instead of text.")
        private boolean json;

        @Option(names = "--html", paramLabel = "FILE", description = "All differences as a web page as well.")
        private Path html;

        @Option(
                names = "--gold",
                paramLabel = "FILE",
                description = {
                    "Labelled documents, one a line, found by article id or URL: also says how right both are",
                    "(a contact at all, parties, type, status, date; B-cubed and pairwise for the grouping)."
                })
        private Path gold;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Optional<Labels> labels = Optional.ofNullable(gold).map(Labels::read);
            Cluster cluster = Cluster.fromEnvironment();
            Candidate candidate = cluster.candidates().named(name);
            Comparison comparison = new Comparison(cluster.kafka(), cluster.topics());
            Judged diff = new Judged(
                    comparison.of(candidate), labels.map(labelled -> comparison.scores(candidate, labelled)));
            spec.commandLine().getOut().println(json ? Json.pretty(diff) : text(diff));
            if (html != null) {
                write(DiffPage.of(name, diff));
            }
            return 0;
        }

        private String text(Judged diff) {
            String differences = DiffText.of(name, diff.differences(), samples).strip();
            return diff.scores()
                    .map(scores -> String.join(System.lineSeparator(), differences, "", scores.text(name)))
                    .orElse(differences);
        }

        private void write(String page) {
            try {
                Files.writeString(html, page);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + html + ": choose a file in a folder that is there", e);
            }
        }
    }

    /** What a candidate can be compared with. */
    public enum Against {
        live
    }

    /** Takes a candidate away. */
    @Command(
            name = "discard",
            mixinStandardHelpOptions = true,
            description = "Takes a candidate away: its topics, its consumer group and its name.")
    public static final class Away implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "The candidate.")
        private String name;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Cluster cluster = Cluster.fromEnvironment();
            int topics = new Discard(cluster.kafka(), cluster.topics())
                    .of(cluster.candidates().named(name));
            spec.commandLine().getOut().println(name + " is discarded, with " + topics + " topics");
            return 0;
        }
    }

    /** Makes a candidate the live one. */
    @Command(
            name = "promote",
            mixinStandardHelpOptions = true,
            description = "Makes a candidate the live one, in one step for every consumer; enrich rests meanwhile.",
            footer = {
                "",
                "One change is published for each difference, marked with the header ce_replay.",
                "Broken off, it is finished by starting it again."
            })
    public static final class Promote implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "The candidate.")
        private String name;

        @Override
        public Integer call() throws InterruptedException {
            Map<String, String> environment = ConfigOption.environment(Map.of());
            Services services = new Services(RunSettings.from(environment), KafkaSettings.from(environment));
            Cluster cluster = Cluster.fromEnvironment();
            Candidate candidate = cluster.candidates().named(name);
            Promotion promotion =
                    new Promotion(cluster.kafka(), cluster.topics(), candidate, StatusLine.on(System.out)::show);
            Differences differences = promotion.run(() -> services.lane(candidate.lane(cluster.topics())));
            System.out.println();
            System.out.print(DiffText.of(name, differences, 0));
            System.out.println(name + " is live");
            return 0;
        }
    }

    private record Cluster(KafkaSettings kafka, Topics topics) {
        static Cluster fromEnvironment() {
            Map<String, String> environment = ConfigOption.environment(Map.of());
            return new Cluster(
                    KafkaSettings.from(environment),
                    RunSettings.from(environment).common().topics());
        }

        Candidates candidates() {
            return new Candidates(kafka, topics);
        }
    }
}
