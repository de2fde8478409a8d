package org.readout.app.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that a reader has labelled: the contacts it reports and those it only names.
 *
 * @param url where it stands, for finding it by if its id is not an article's
 */
record LabelledDocument(String id, Optional<String> url, List<Event> events) {
    LabelledDocument {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("no \"id\"");
        }
        url = orNone(url);
        events = orEmpty(events);
    }

    List<Event> reported() {
        return events.stream().filter(Event::isReported).toList();
    }

    /**
     * One contact as labelled.
     *
     * @param event the same in every document that tells of the contact
     * @param rel {@code main} where the document is there to report it
     * @param date a day, a month or a year
     */
    record Event(
            String event,
            String rel,
            String type,
            @JsonProperty("type_also_ok") List<String> typeAlsoRight,
            String status,
            @JsonProperty("status_also_ok") List<String> statusAlsoRight,
            List<Person> participants,
            List<String> states,
            Optional<String> date,
            @JsonProperty("date_also_ok") List<String> dateAlsoRight,
            @JsonProperty("date_end") Optional<String> dateEnd) {
        Event {
            Objects.requireNonNull(event, "a labelled contact without \"event\"");
            Objects.requireNonNull(type, "a labelled contact without \"type\"");
            Objects.requireNonNull(status, "a labelled contact without \"status\"");
            typeAlsoRight = orEmpty(typeAlsoRight);
            statusAlsoRight = orEmpty(statusAlsoRight);
            participants = orEmpty(participants);
            states = orEmpty(states);
            date = orNone(date);
            dateAlsoRight = orEmpty(dateAlsoRight);
            dateEnd = orNone(dateEnd);
        }

        boolean isReported() {
            return "main".equals(rel);
        }

        /** The types that are right, as the wire has them. */
        Stream<String> types() {
            return Stream.concat(Stream.of(type), typeAlsoRight.stream());
        }

        Stream<String> statuses() {
            return Stream.concat(Stream.of(status), statusAlsoRight.stream());
        }

        Stream<String> dates() {
            return Stream.concat(date.stream(), dateAlsoRight.stream());
        }
    }

    /** Somebody who takes part, with the country or the body spoken for. */
    record Person(String name, Optional<String> country) {
        Person {
            name = name == null ? "" : name;
            country = orNone(country);
        }
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static Optional<String> orNone(Optional<String> value) {
        return value == null ? Optional.empty() : value;
    }
}
