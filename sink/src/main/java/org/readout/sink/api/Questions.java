package org.readout.sink.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.SourceId;
import org.readout.sink.index.ContactQuery;
import org.readout.sink.index.ContactQuery.Order;
import org.readout.sink.index.Filter;
import org.readout.sink.index.Paging;
import org.readout.sink.index.States;

/** Reads a search from query parameters, the same for the API and the web page's form. */
public final class Questions {
    /** All parameters a search knows. */
    public static final List<String> KNOWN = List.of(
            "text",
            "party",
            "person",
            "type",
            "status",
            "from",
            "to",
            "source",
            "language",
            "awaiting",
            "sort",
            "page",
            "size");

    private Questions() {}

    /** Refuses unknown parameters too. */
    public static ContactQuery strict(Map<String, List<String>> given) {
        new Parameters(given).onlyThese(KNOWN);
        return of(given);
    }

    public static ContactQuery of(Map<String, List<String>> given) {
        Parameters parameters = new Parameters(given);
        return new ContactQuery(filter(parameters), order(parameters), paging(parameters));
    }

    private static Filter filter(Parameters given) {
        return new Filter(
                given.words("text"),
                given.list("party", States::meant),
                given.words("person"),
                given.wordList("type", "phone-call", ContactType::new),
                given.wordList("status", "held", ContactStatus::new),
                days(given),
                given.text("source").map(SourceId::new),
                given.text("language"),
                given.text("awaiting").map(States::meant));
    }

    private static Filter.Days days(Parameters given) {
        Optional<LocalDate> from = given.day("from");
        Optional<LocalDate> to = given.day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new BadParameter("to", to.get().toString(), "a date not before from=" + from.get());
        }
        return new Filter.Days(from, to);
    }

    private static Order order(Parameters given) {
        return given.text("sort")
                .map(value -> switch (value) {
                    case "newest" -> Order.NEWEST;
                    case "relevance" -> Order.RELEVANCE;
                    default -> throw new BadParameter("sort", value, "newest or relevance");
                })
                .orElse(Order.NEWEST);
    }

    private static Paging paging(Parameters given) {
        int size = given.number("size", Paging.FIRST.size(), 0, Paging.LARGEST_PAGE);
        int deepest = Paging.DEEPEST_HIT / Math.max(1, size);
        return new Paging(given.number("page", 1, 1, deepest), size);
    }
}
