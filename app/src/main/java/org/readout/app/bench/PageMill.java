package org.readout.app.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.FeedId;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * Pages for measurements: each reports one call of a different pair of foreign ministers on a different day.
 *
 * <p>The same number always gives the same page.
 */
public final class PageMill {
    private static final Source SOURCE = new Source(
            new SourceId("bench"),
            "Measured ministry",
            SourceKind.MINISTRY,
            Optional.of(new Party("AZE")),
            ZoneOffset.UTC,
            List.of("en"));
    private static final List<String> PEERS = List.of(
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
            "Finland");
    private static final List<String> NAMES = List.of("Adler", "Brandt", "Cosma", "Duran", "Eriksen", "Fontaine");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String FILLING = "<p>The sides stressed the importance of regional connectivity, trade and the"
            + " work of the joint commission, and exchanged views on matters of mutual interest.</p>";

    private PageMill() {}

    public static Page page(int number, Instant fetchedAt) {
        String peer = PEERS.get(number % PEERS.size());
        String name = NAMES.get(number / PEERS.size() % NAMES.size());
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number / (long) PEERS.size());
        String url = "https://mfa.bench.example/releases/" + number;
        String title = "Phone call with the Foreign Minister of " + peer;
        String html = "<!doctype html><html lang=en><head><meta charset=utf-8><title>" + title
                + "</title></head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>" + title
                + "</h1><p>On " + DAY.format(day) + ", Foreign Minister Elnur Kerimzade spoke by telephone with " + name
                + ", Foreign Minister of " + peer + ".</p>" + FILLING.repeat(4)
                + "</article><footer>Contact us</footer></body></html>";
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
                html.getBytes(StandardCharsets.UTF_8));
    }
}
