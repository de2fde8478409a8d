package org.readout.app.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.FeedId;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * Pages for measurements: each reports one call of a pair of foreign ministers, no pair calls twice on one day, and the
 * rest of the page is text that tells of no contact.
 *
 * <p>The same number always gives the same page.
 */
public final class PageMill {
    private static final Source SOURCE = new Source(
            new SourceId("bench"),
            "Measured agency",
            SourceKind.AGENCY,
            Optional.empty(),
            ZoneOffset.UTC,
            List.of("en"));
    private static final List<String> COUNTRIES = List.of(
            "France",
            "Germany",
            "Kazakhstan",
            "Georgia",
            "Spain",
            "Italy",
            "Poland",
            "Norway",
            "Japan",
            "Brazil",
            "Canada",
            "Egypt",
            "Jordan",
            "Qatar",
            "Kenya",
            "Ghana",
            "Chile",
            "Peru",
            "Greece",
            "Finland",
            "Azerbaijan",
            "Armenia",
            "Hungary",
            "Romania",
            "Bulgaria",
            "Serbia",
            "Austria",
            "Switzerland",
            "Sweden",
            "Denmark",
            "Portugal",
            "Morocco",
            "Tunisia",
            "Algeria",
            "Vietnam",
            "Thailand",
            "Indonesia",
            "Malaysia",
            "Mexico",
            "Colombia");
    private static final List<String> NAMES =
            List.of("Adler", "Brandt", "Cosma", "Duran", "Eriksen", "Fontaine", "Gruber");
    private static final List<Pair> PAIRS = pairs();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String INVENTED =
            "<p>The sides stressed the importance of regional connectivity, trade and the"
                    + " work of the joint commission, and exchanged views on matters of mutual interest.</p>";

    private final List<String> fillings;

    /** @param fillings HTML that fills the pages, in turn */
    PageMill(List<String> fillings) {
        this.fillings = List.copyOf(fillings);
    }

    /** With invented text. */
    public static PageMill plain() {
        return new PageMill(List.of(INVENTED.repeat(4)));
    }

    public Page page(int number, Instant fetchedAt) {
        Pair pair = PAIRS.get(number % PAIRS.size());
        LocalDate day = FIRST.plusDays(number / PAIRS.size());
        String url = "https://agency.bench.example/news/" + number;
        return new Page(
                new PageId(url),
                SOURCE,
                new FeedId("bench#1"),
                URI.create(url),
                200,
                "text/html; charset=utf-8",
                fetchedAt,
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Optional.empty(),
                html(pair, day, fillings.get(number % fillings.size())).getBytes(StandardCharsets.UTF_8));
    }

    private static String html(Pair pair, LocalDate day, String filling) {
        String title = "Foreign ministers of " + pair.one() + " and " + pair.other() + " speak by phone";
        return "<!doctype html><html lang=en><head><meta charset=utf-8><title>" + title
                + "</title></head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>" + title
                + "</h1><p>On " + DAY.format(day) + ", Foreign Minister of " + pair.one() + " " + name(pair.one())
                + " spoke by telephone with Foreign Minister of " + pair.other() + " " + name(pair.other()) + ".</p>"
                + filling + "</article><footer>Contact us</footer></body></html>";
    }

    /** Each country keeps its minister. */
    private static String name(String country) {
        int place = COUNTRIES.indexOf(country);
        return NAMES.get(place % NAMES.size()) + " " + NAMES.get(place / NAMES.size());
    }

    private record Pair(String one, String other) {}

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < COUNTRIES.size(); one++) {
            for (int other = one + 1; other < COUNTRIES.size(); other++) {
                pairs.add(new Pair(COUNTRIES.get(one), COUNTRIES.get(other)));
            }
        }
        return List.copyOf(pairs);
    }
}
