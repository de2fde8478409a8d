package org.readout.app.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bundled script: sources and contacts as JSON, the releases of each source as one text file. */
public final class StoryReader {

    private static final String FOLDER = "/org/readout/app/demo/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoryReader() {}

    public static Story bundled() {
        var sources = List.of(JSON.readValue(text("sources.json"), SampleSource[].class));
        var contacts = List.of(JSON.readValue(text("contacts.json"), ScriptedContact[].class));
        var releases = sources.stream()
                .filter(source -> source.feedHealth() == FeedHealth.ALIVE)
                .flatMap(source -> new ReleaseScript(source).read(text("releases/" + source.id() + ".txt")).stream())
                .toList();
        return new Story(sources, releases, contacts);
    }

    /** The text of a bundled file, named from the demo's resource folder. */
    public static String text(String name) {
        try (var in = StoryReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("demo: bundled file " + FOLDER + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("demo: bundled file " + FOLDER + name + " cannot be read", e);
        }
    }
}
