package org.readout.ingest.probe;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.ingest.draft.Home;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReader;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchOutcome.Fetched;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.fetch.Validators;
import org.readout.ingest.listing.Offer;
import org.readout.ingest.listing.PageOffers;

/**
 * Asks an address what it offers, and each feed offered what it yields.
 *
 * <p>It asks as the product would when polling: through the same fetcher, with the same manners, and never more than a
 * handful of times.
 */
public final class Probe {
    static final int MOST_OFFERS = 8;

    private static final int MOST_SITEMAPS = 10;
    /** Matches {@code Sitemap: https://mfa.example/sitemap.xml}; not a rule for robots. */
    private static final Pattern SITEMAP = Pattern.compile("(?im)^[ \\t]*sitemap[ \\t]*:[ \\t]*(\\S{1,500})");

    private final Fetcher fetcher;

    public Probe(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** @param purpose a page is asked for only where robots.txt allows it; a feed is published to be polled */
    public Findings of(URI asked, FetchRequest.Purpose purpose) throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(new FetchRequest(asked, purpose, Validators.NONE));
        Optional<Fetched> fetched = fetched(outcome);
        if (fetched.isEmpty()) {
            return Findings.nothing(asked, Wording.of(outcome), Wording.advice(outcome));
        }
        return switch (reading(asked, fetched.get())) {
            case FeedReading.Feed feed ->
                ofFeed(asked, new Answer.Entries(offer(asked), lasting(asked, outcome), feed));
            case FeedReading.NotAFeed(String reason, String looksLike)
            when looksLike.equals("html") -> ofPage(asked, reason, fetched.get());
            case FeedReading.NotAFeed not -> Findings.nothing(asked, not.reason(), Wording.advice(not));
        };
    }

    private static Findings ofFeed(URI asked, Answer.Entries entries) {
        return new Findings(
                asked,
                entries.url(),
                "a feed",
                "probe the feed again once it has entries",
                Optional.empty(),
                List.of(),
                Choice.of(List.of(entries)),
                0);
    }

    private Findings ofPage(URI asked, String reason, Fetched fetched) throws InterruptedException {
        PageOffers page =
                PageOffers.read(fetched.url(), document(asked, fetched).text());
        List<String> sitemaps = sitemaps(fetched.url());
        List<Answer> answers = new ArrayList<>();
        for (Offer offer : page.offers().stream().limit(MOST_OFFERS).toList()) {
            answers.add(answer(offer));
        }
        return new Findings(
                asked,
                fetched.url(),
                reason,
                Wording.ADVICE_ON_A_PAGE,
                Optional.of(page),
                sitemaps,
                Choice.of(answers),
                page.offers().size() - answers.size());
    }

    private Answer answer(Offer offer) throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(FetchRequest.feed(offer.url(), Validators.NONE));
        Optional<Fetched> fetched = fetched(outcome);
        if (fetched.isEmpty()) {
            return new Answer.Nothing(offer.url(), Wording.of(outcome));
        }
        return switch (reading(offer.url(), fetched.get())) {
            case FeedReading.Feed feed -> new Answer.Entries(offer, lasting(offer.url(), outcome), feed);
            case FeedReading.NotAFeed(String reason, String looksLike) -> new Answer.Nothing(offer.url(), reason);
        };
    }

    private List<String> sitemaps(URI page) throws InterruptedException {
        URI robots = page.resolve("/robots.txt");
        return fetched(fetcher.fetch(FetchRequest.feed(robots, Validators.NONE)))
                .map(file -> sitemaps(new String(file.body(), StandardCharsets.UTF_8)))
                .orElse(List.of());
    }

    static List<String> sitemaps(String robots) {
        return SITEMAP.matcher(robots)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .limit(MOST_SITEMAPS)
                .toList();
    }

    private static Optional<Fetched> fetched(FetchOutcome outcome) {
        return switch (outcome) {
            case Fetched fetched -> Optional.of(fetched);
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> fetched(then);
            case FetchOutcome other -> Optional.empty();
        };
    }

    /** A permanent redirect gives a new address to poll, a temporary one leaves the old one right. */
    private static URI lasting(URI asked, FetchOutcome outcome) {
        return outcome instanceof FetchOutcome.Moved moved ? moved.to() : asked;
    }

    private static Offer offer(URI asked) {
        return new Offer(asked, "");
    }

    private static FeedReading reading(URI asked, Fetched fetched) {
        return FeedReader.read(document(asked, fetched));
    }

    private static FeedDocument document(URI asked, Fetched fetched) {
        ZoneId zone = ZoneId.of(Home.guessed(asked.getHost()).zone().text());
        return new FeedDocument(Optional.of(fetched.url()), fetched.headers(), fetched.body(), zone);
    }
}
