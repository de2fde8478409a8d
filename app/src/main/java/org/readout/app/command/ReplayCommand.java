package org.readout.app.command;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.replay.Candidate;
import org.readout.app.replay.Candidates;
import org.readout.app.replay.Live;
import org.readout.app.replay.Replay;
import org.readout.app.run.Closing;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.app.run.StatusLine;
import org.readout.enrich.topology.Stage;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.StartRefused;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout replay}: this build's functions over what is stored, into topics of their own. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description =
                "Runs this build's reader, detector or matcher over the stored records into a candidate's own topics;"
                        + " the live ones are only read.",
        footer = {
            "",
            "Ctrl-C stops it; the same command goes on where it was. Then:",
            "  readout diff live NAME     what would be new, gone, changed, merged, split",
            "  readout promote NAME       make the candidate the live one",
            "  readout discard NAME       take it away",
            "Beside readout up or demo: KAFKA_BOOTSTRAP_SERVERS is the Kafka address they print."
        })
public final class ReplayCommand implements Callable<Integer> {
    @Option(names = "--as", required = true, paramLabel = "NAME", description = "The candidate's name.")
    private String name;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description =
                    "Where to begin: article (pages, the usual), detect (stored articles), match (stored mentions).")
    private String stage;

    @Option(names = "--from", paramLabel = "INSTANT", description = "Leave out what arrived before.")
    private Instant from;

    @Option(names = "--to", paramLabel = "INSTANT", description = "Leave out what arrived then or later.")
    private Instant to;

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = ConfigOption.environment(Map.of());
        RunSettings settings = RunSettings.from(environment);
        KafkaSettings kafka = KafkaSettings.from(environment);
        Topics topics = settings.common().topics();
        new TopicProvisioner(kafka, topics).ensure();
        refuseTheLiveOne(Live.lane(kafka, topics).name());
        Candidate candidate = candidate(new Candidates(kafka, topics));
        System.out.println(candidate);
        Replay replay = new Replay(kafka, topics, candidate);
        replay.prepare();
        try (Closing closing = Closing.atExit()) {
            replay.run(
                    closing.add(new Services(settings, kafka).lane(candidate.lane(topics))),
                    StatusLine.on(System.out)::show);
        }
        System.out.println();
        return 0;
    }

    private void refuseTheLiveOne(String live) {
        if (live.equals(name)) {
            throw new StartRefused(name + " is the live one: choose another name");
        }
    }

    /** The candidate of this name, which a second run continues; it cannot become another one on the way. */
    private Candidate candidate(Candidates candidates) {
        Optional<Candidate> known = candidates.find(name);
        Candidate asked = new Candidate(
                name,
                stage(known),
                either(from, known.flatMap(Candidate::from)),
                either(to, known.flatMap(Candidate::to)));
        if (known.filter(there -> !there.equals(asked)).isPresent()) {
            throw new StartRefused("the candidate " + known.get() + " exists: continue it without options, discard it"
                    + " first (readout discard " + name + "), or choose another name");
        }
        if (known.isEmpty()) {
            candidates.put(asked);
        }
        return asked;
    }

    private Stage stage(Optional<Candidate> known) {
        if (stage == null) {
            return known.map(Candidate::stage).orElse(Stage.ARTICLE);
        }
        return Stage.of(stage)
                .orElseThrow(() -> new StartRefused("--stage is article, detect or match, not '" + stage + "'"));
    }

    private static Optional<Instant> either(Instant given, Optional<Instant> otherwise) {
        return given == null ? otherwise : Optional.of(given);
    }
}
