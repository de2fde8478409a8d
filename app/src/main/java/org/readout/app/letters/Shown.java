package org.readout.app.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Json;
import org.readout.model.Page;
import tools.jackson.core.JacksonException;

/** A letter as a person reads it: where it comes from, what is wrong, how it begins. */
public final class Shown {
    private static final int MOST_OF_A_LINE = 500;

    private Shown() {}

    /** @param most characters of the record itself */
    public static List<String> lines(Letter letter, Optional<Handling> handling, int most) {
        return Stream.of(
                        line(
                                "letter",
                                letter.place() + ", "
                                        + handling.map(Handling::word).orElse("open")),
                        line("stage", letter.kind().stage()),
                        line("reason", letter.kind().reason()),
                        line("came in", letter.time().toString()),
                        line("from", letter.origin().map(Shown::origin).orElse("it does not say")),
                        letter.fault().stream().flatMap(fault -> line("fault", fault)),
                        line("key", letter.key().map(Texts::of).orElse("none")),
                        line("size", letter.value().length + " bytes"),
                        page(letter).stream().flatMap(Shown::facts),
                        Stream.of("", Texts.lines(text(letter), most)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> line(String name, String value) {
        return Stream.of(String.format("%-9s %s", name, Texts.line(value, MOST_OF_A_LINE)));
    }

    private static String origin(Letter.Origin origin) {
        return origin.topic() + origin.place().map(place -> " " + place).orElse("");
    }

    private static Stream<String> facts(Page page) {
        return Stream.of(
                        line("page", page.url().toString()),
                        line("source", page.source().id() + ", feed " + page.feed()),
                        line("answer", page.status() + " " + page.contentType() + ", fetched " + page.fetchedAt()))
                .flatMap(lines -> lines);
    }

    /** Of a page what it held, of anything else the record. */
    private static String text(Letter letter) {
        return Texts.of(page(letter).map(Page::body).orElse(letter.value()));
    }

    private static Optional<Page> page(Letter letter) {
        try {
            return Optional.of(Json.read(letter.value(), Page.class));
        } catch (JacksonException e) {
            return Optional.empty(); // It is something else.
        }
    }
}
