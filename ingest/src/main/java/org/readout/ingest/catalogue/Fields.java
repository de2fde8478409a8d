package org.readout.ingest.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of one YAML mapping; whatever is wrong with them goes into the shared list of faults and reading goes on. */
final class Fields {
    private final Map<String, Yaml> fields;
    private final int line;
    private final Faults faults;

    private Fields(Yaml.Mapping mapping, Faults faults) {
        this.fields = mapping.fields();
        this.line = mapping.line();
        this.faults = faults;
    }

    /** The mapping's fields, of which only {@code known} ones may occur; empty where the value is no mapping. */
    static Optional<Fields> of(Yaml value, String what, Set<String> known, Faults faults) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            faults.add(value.line(), "expected " + what + " with the fields " + String.join(", ", known));
            return Optional.empty();
        }
        mapping.repeated().forEach(key -> faults.add(mapping.line(), "the field " + key + " stands twice"));
        mapping.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                faults.add(field.line(), "unknown field " + key + "; known are " + String.join(", ", known));
            }
        });
        return Optional.of(new Fields(mapping, faults));
    }

    /** Names in the order in which a message lists them. */
    static Set<String> names(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    int line() {
        return line;
    }

    Optional<String> text(String name) {
        return read(name, "text", Function.identity());
    }

    Optional<String> required(String name, String example) {
        Optional<String> text = text(name);
        if (!fields.containsKey(name)) {
            faults.add(line, name + " is missing, such as " + example);
        }
        return text;
    }

    /** The field as {@code parse} understands it; what {@code parse} refuses becomes a fault that names {@code wanted}. */
    <T> Optional<T> read(String name, String wanted, Function<String, T> parse) {
        Yaml value = fields.get(name);
        return value == null ? Optional.empty() : read(name, value, wanted, parse);
    }

    Optional<Yaml> value(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    List<Yaml> list(String name) {
        return switch (fields.get(name)) {
            case null -> List.of();
            case Yaml.Sequence sequence -> sequence.items();
            case Yaml other -> {
                faults.add(other.line(), name + " must be a list");
                yield List.of();
            }
        };
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        list(name)
                .forEach(item ->
                        read(name, item, "text", Function.<String>identity()).ifPresent(texts::add));
        return texts;
    }

    private <T> Optional<T> read(String name, Yaml value, String wanted, Function<String, T> parse) {
        String shown = value instanceof Yaml.Scalar scalar ? scalar.text().strip() : "";
        try {
            if (!shown.isEmpty()) {
                return Optional.of(parse.apply(shown));
            }
        } catch (RuntimeException e) {
            faults.add(value.line(), name + " is \"" + shown + "\", expected " + wanted);
            return Optional.empty();
        }
        faults.add(value.line(), name + " is empty, expected " + wanted);
        return Optional.empty();
    }
}
