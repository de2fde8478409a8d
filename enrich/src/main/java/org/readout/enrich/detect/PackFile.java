package org.readout.enrich.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.readout.enrich.resolve.DataFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML file of a pack: its text, so that faults can name their line, and its values. */
final class PackFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final String name;
    private final String content;

    PackFile(String name, String content) {
        this.name = name;
        this.content = content;
    }

    static PackFile require(String resource) {
        try (InputStream in = PackFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new DataFileException(resource, 1, "expected this file on the class path");
            }
            return new PackFile(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    <T> T read(TypeReference<T> type) {
        try {
            return YAML.readValue(content, type);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new DataFileException(name, Math.max(1, line), e.getOriginalMessage());
        }
    }

    String name() {
        return name;
    }

    /** The first line that holds these words. */
    int lineOf(String words) {
        int at = content.indexOf(words);
        return at < 0
                ? 1
                : 1
                        + (int) content.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    DataFileException fault(String words, String expectation) {
        return new DataFileException(name, lineOf(words), expectation);
    }
}
