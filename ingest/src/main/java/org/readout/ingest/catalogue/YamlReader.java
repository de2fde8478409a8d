package org.readout.ingest.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into {@link Yaml} by Jackson's tokens, since its trees forget the lines. */
final class YamlReader {
    private final JsonParser parser;

    private YamlReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Throws {@link JacksonException} with the line where the text is no YAML. */
    static Yaml read(String text) {
        try (JsonParser parser = new YAMLMapper(new YAMLFactory()).createParser(text)) {
            return parser.nextToken() == null ? Yaml.Mapping.empty(1) : new YamlReader(parser).value();
        }
    }

    private Yaml value() {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            default -> new Yaml.Scalar(parser.getString() == null ? "" : parser.getString(), line);
        };
    }

    private Yaml mapping(int line) {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (fields.put(key, value()) != null) {
                repeated.add(key);
            }
        }
        return new Yaml.Mapping(fields, repeated, line);
    }

    private Yaml sequence(int line) {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Yaml.Sequence(items, line);
    }
}
