package org.readout.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.readout.app.letters.Choice;
import org.readout.app.letters.Desk;
import org.readout.app.letters.Letter;
import org.readout.app.letters.Letters;
import org.readout.app.letters.Outcome;
import org.readout.app.letters.Shown;
import org.readout.app.letters.Tally;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout dead-letters}: the records that could not be used, and what is done about them. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "Shows the records that could not be used, sends them again or puts them aside.",
        footer = {
            "",
            "readout dead-letters list                      how many of which kind, the newest of each",
            "readout dead-letters show 1@17                 where that one came from and what it holds",
            "readout dead-letters redrive --stage article --reason too-short",
            "readout dead-letters drop 1@17 0@4",
            "",
            "What each reason means and what to do stands in docs/runbook.md under dropping."
        })
public final class DeadLettersCommand {
    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec;

    /** How many there are of each kind. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Counts the letters by stage and reason, and names the newest open one of each kind.")
    int list(
            @Option(names = "--stage", paramLabel = "STAGE", description = "Of this stage only.")
                    Optional<String> stage,
            @Option(names = "--reason", paramLabel = "REASON", description = "Of this reason only.")
                    Optional<String> reason) {
        Cluster cluster = Cluster.named();
        Map<Letter.Kind, Tally> tallies = new TreeMap<>();
        cluster.use(() -> {
            Letters letters = Letters.open(cluster.kafka(), cluster.topics());
            letters.read(
                    new Choice(Set.of(), stage, reason),
                    letter -> tallies.merge(letter.kind(), Tally.of(letter, letters.handling(letter)), Tally::and));
            return 0;
        });
        say(tallies.isEmpty() ? "no dead letters" : HEAD);
        tallies.forEach((kind, tally) -> say(row(kind, tally)));
        return 0;
    }

    private static final String HEAD = String.format(
            "%-26s %-14s %7s %9s %8s  %-20s %s", "stage", "reason", "open", "redriven", "dropped", "newest", "letter");

    private static String row(Letter.Kind kind, Tally tally) {
        return String.format(
                "%-26s %-14s %7d %9d %8d  %-20.20s %s",
                kind.stage(),
                kind.reason(),
                tally.open(),
                tally.redriven(),
                tally.dropped(),
                tally.newest(),
                tally.example());
    }

    /** What one holds. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description =
                    "Prints one letter: where it came from, what is wrong, and how it begins, made safe for a terminal.")
    int show(
            @Parameters(paramLabel = "LETTER", description = "Such as 1@17.") String name,
            @Option(
                            names = "--most",
                            paramLabel = "N",
                            defaultValue = "2000",
                            description = "How many characters of the record (${DEFAULT-VALUE}).")
                    int most) {
        Cluster cluster = Cluster.named();
        Choice choice = new Choice(Set.of(LetterChoice.place(name)), Optional.empty(), Optional.empty());
        List<String> lines = new ArrayList<>();
        cluster.use(() -> {
            Letters letters = Letters.open(cluster.kafka(), cluster.topics());
            letters.read(choice, letter -> lines.addAll(Shown.lines(letter, letters.handling(letter), most)));
            return 0;
        });
        if (lines.isEmpty()) {
            throw new StartRefused("there is no letter " + name + ": readout dead-letters list names some");
        }
        lines.forEach(this::say);
        return 0;
    }

    /** Sends records again. */
    @Command(
            name = "redrive",
            mixinStandardHelpOptions = true,
            description = {
                "Sends the records of open letters back to the topics they came from, each once.",
                "A letter whose record would do harm by now stays open and is named with the reason; ends with 2 then."
            })
    int redrive(@Mixin LetterChoice choice) {
        return handle("redriven", choice.choice(), Desk::redrive);
    }

    /** Puts letters aside. */
    @Command(
            name = "drop",
            mixinStandardHelpOptions = true,
            description = "Marks open letters as done with; they stay on their topic until it lets go of them.")
    int drop(@Mixin LetterChoice choice) {
        return handle("dropped", choice.choice(), Desk::drop);
    }

    private int handle(String done, Choice choice, BiFunction<Desk, Choice, Outcome> handling) {
        Cluster cluster = Cluster.named();
        Outcome outcome = cluster.use(() -> {
            try (Desk desk = Desk.open(cluster.kafka(), cluster.topics())) {
                return handling.apply(desk, choice);
            }
        });
        say(outcome.handled() + " " + done + ", " + outcome.before() + " handled before");
        outcome.refused().forEach((why, count) -> say(count + " stay open: " + why));
        return outcome.refused().isEmpty() ? 0 : REFUSED;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
