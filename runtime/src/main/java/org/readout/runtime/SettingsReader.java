package org.readout.runtime;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads settings named {@code READOUT_…} and reports all faults together.
 *
 * <p>Each read names the setting, so that whatever was not read at the end is unknown: a typing error stops the start
 * instead of being ignored. Use: read all values, then call {@link #orRefuse}.
 */
public final class SettingsReader {
    private static final String PREFIX = "READOUT_";
    /** Read by the launcher, the measuring scripts or the compose file, not by a service. */
    private static final Set<String> NOT_OURS = Set.of(
            "READOUT_HEAP",
            "READOUT_JAVA_OPTS",
            "READOUT_MAVEN_OPTS",
            "READOUT_SHARED",
            "READOUT_WEB_PORT",
            "READOUT_KAFKA_PORT");

    private final Map<String, String> given;
    private final Map<String, String> effective = new TreeMap<>();
    private final Set<String> known = new TreeSet<>(NOT_OURS);
    private final List<String> faults = new ArrayList<>();

    public SettingsReader(Map<String, String> environment) {
        this.given = Map.copyOf(environment);
    }

    public String text(String name, String otherwise) {
        return read(name, otherwise, Function.identity(), "text");
    }

    public int number(String name, int otherwise, int least, int most) {
        int value = read(name, otherwise, Integer::valueOf, "a whole number such as " + otherwise);
        if (value < least || value > most) {
            faults.add(name + "=" + value + " must lie between " + least + " and " + most);
        }
        return value;
    }

    public boolean flag(String name, boolean otherwise) {
        return read(name, otherwise, SettingsReader::strictBoolean, "true or false");
    }

    public Duration duration(String name, Duration otherwise) {
        return read(name, otherwise, Duration::parse, "an ISO 8601 duration such as " + otherwise);
    }

    /** The nearest that is allowed where the value given is not, so that reading can go on to the last fault. */
    public Duration duration(String name, Duration otherwise, Duration least, Duration most) {
        Duration value = duration(name, otherwise);
        Duration nearest = Collections.max(List.of(least, Collections.min(List.of(value, most))));
        if (!nearest.equals(value)) {
            faults.add(name + "=" + value + " must lie between " + least + " and " + most);
        }
        return nearest;
    }

    public URI uri(String name, URI otherwise) {
        return read(name, otherwise, URI::create, "a URL such as " + otherwise);
    }

    /** Ends the reading: throws one {@link StartRefused} that lists every fault and every unknown setting. */
    public void orRefuse() {
        given.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .forEach(name -> faults.add("unknown setting " + name + nearest(name)));
        if (!faults.isEmpty()) {
            throw new StartRefused("settings: " + String.join("; ", faults)
                    + ". Correct the environment and start again (--print-config shows what is in force)");
        }
    }

    /** Every setting read so far with the value in force, by name. */
    public Map<String, String> effective() {
        return Map.copyOf(effective);
    }

    private <T> T read(String name, T otherwise, Function<String, T> parse, String wanted) {
        known.add(name);
        effective.put(name, Optional.ofNullable(given.get(name)).orElse(String.valueOf(otherwise)));
        String value = given.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return parse.apply(value.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            faults.add(name + "=" + value + " is not " + wanted);
            return otherwise;
        }
    }

    private String nearest(String name) {
        return known.stream()
                .filter(candidate -> Distance.between(candidate, name) <= 2)
                .findFirst()
                .map(candidate -> " (did you mean " + candidate + "?)")
                .orElse("");
    }

    private static boolean strictBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
