package org.readout.app.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.letters.Choice;
import org.readout.app.letters.Place;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options with which an operator says which letters are meant. */
final class LetterChoice {
    @Parameters(
            arity = "0..*",
            paramLabel = "LETTER",
            description = "Letters as list and show name them, such as 1@17.")
    private List<String> letters = List.of();

    @Option(names = "--stage", paramLabel = "STAGE", description = "Letters of this stage.")
    private Optional<String> stage;

    @Option(names = "--reason", paramLabel = "REASON", description = "Letters of this reason.")
    private Optional<String> reason;

    @Option(names = "--all", description = "Every letter.")
    private boolean all;

    /** Nothing is meant by saying nothing. */
    Choice choice() {
        if (letters.isEmpty() && stage.isEmpty() && reason.isEmpty() && !all) {
            throw new StartRefused("which letters? name some, such as 1@17, or a --stage, a --reason, or --all");
        }
        return new Choice(places(), stage, reason);
    }

    private Set<Place> places() {
        Set<Place> places = new HashSet<>();
        letters.forEach(text -> places.add(place(text)));
        return places;
    }

    static Place place(String text) {
        return Place.parse(text)
                .orElseThrow(() -> new StartRefused("\"" + text + "\" is no letter: one is named such as 1@17"));
    }
}
