package org.readout.app.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.app.demo.story.SampleSource;

/** The sources catalogue of the demo as YAML text, in the form an operator would write it. */
final class SourcesCatalogue {

    private static final String POLL_INTERVAL = "PT2S";

    private SourcesCatalogue() {}

    static String yaml(List<SampleSource> sources, String origin) {
        return sources.stream().map(source -> entry(source, origin)).collect(Collectors.joining("", "sources:\n", ""));
    }

    private static String entry(SampleSource source, String origin) {
        return """
                  - id: %s
                    name: %s
                    kind: %s
                %s    zone: %s
                    languages: [%s]
                    feeds:
                      - url: %s
                        every: %s
                """.formatted(
                        source.id(),
                        source.name(),
                        source.kind(),
                        source.party().map("    party: %s\n"::formatted).orElse(""),
                        source.zone(),
                        String.join(", ", source.languages()),
                        origin + source.feedPath(),
                        POLL_INTERVAL);
    }
}
