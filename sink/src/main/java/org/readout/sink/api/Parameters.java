package org.readout.sink.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The query parameters of one request; an empty one counts as absent, as a form sends every field. */
record Parameters(Map<String, List<String>> given) {
    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 20;
    /** Matches {@code phone-call}; not {@code Phone Call}. */
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    Optional<String> text(String name) {
        return values(name).findFirst().map(value -> checked(name, value));
    }

    /** Words with letters or digits in them, since nothing else can be searched for. */
    Optional<String> words(String name) {
        return text(name).map(value -> {
            if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new BadParameter(name, value, "words to look for");
            }
            return value;
        });
    }

    /** Repeated, or with commas between. */
    <T> List<T> list(String name, Function<String, T> read) {
        List<T> all = values(name)
                .flatMap(value -> Stream.of(checked(name, value).split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(read)
                .distinct()
                .toList();
        if (all.size() > MOST_VALUES) {
            throw new BadParameter(name, all.size() + " values", "at most " + MOST_VALUES);
        }
        return all;
    }

    <T> List<T> wordList(String name, String example, Function<String, T> read) {
        return list(name, value -> {
            if (!WORD.matcher(value).matches()) {
                throw new BadParameter(name, value, "lower-case words such as " + example);
            }
            return read.apply(value);
        });
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new BadParameter(name, value, "a date such as 2023-10-28");
            }
        });
    }

    int number(String name, int otherwise, int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        return text(name)
                .map(value -> {
                    try {
                        int number = Integer.parseInt(value);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        throw new BadParameter(name, value, expected);
                    }
                    throw new BadParameter(name, value, expected);
                })
                .orElse(otherwise);
    }

    /** Refuses a parameter whose name is none of these, so that a typing error is not taken for an answer. */
    void onlyThese(List<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameter(
                            name, String.join(",", given.get(name)), "one of " + String.join(", ", known));
                });
    }

    private Stream<String> values(String name) {
        return given.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST) {
            throw new BadParameter(name, value, "at most " + LONGEST + " characters");
        }
        return value;
    }
}
