package org.readout.ingest.probe;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.draft.Home;
import org.readout.ingest.feed.FeedReader;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.ingest.feed.Links;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchOutcome.Fetched;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.fetch.Validators;
import org.readout.ingest.listing.Offer;
import org.readout.ingest.listing.PageOffers;
import org.readout.ingest.listing.PressLinks;

/**
 * Asks an address what it offers, and each feed, listing page and sitemap what it yields.
 *
 * <p>It asks as the product would when polling: through the same fetcher, with the same manners, and never more than a
 * handful of times.
 */
public final class Probe {
    static final int MOST_OFFERS = 8;
    static final int MOST_LISTINGS = 3;
    static final int MOST_SITEMAPS = 3;

    private static final EntryPoint FEED = new EntryPoint.Feed();
    private static final EntryPoint LISTING = new EntryPoint.Listing(Optional.empty(), Optional.empty());
    private static final EntryPoint SITEMAP = new EntryPoint.Sitemap(Optional.empty());

    private final Fetcher fetcher;
    private final Trial trial;

    /** @param now sitemaps are read back from here */
    public Probe(Fetcher fetcher, Instant now) {
        this.fetcher = fetcher;
        this.trial = new Trial(
                fetcher,
                now,
                url -> ZoneId.of(Home.guessed(url.getHost()).zone().text()));
    }

    /** @param purpose a page is asked for only where robots.txt allows it; a feed is published to be polled */
    public Findings of(URI asked, FetchRequest.Purpose purpose) throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(new FetchRequest(asked, purpose, Validators.NONE));
        Optional<Fetched> fetched = Trial.fetched(outcome);
        if (fetched.isEmpty()) {
            return Findings.nothing(asked, Wording.of(outcome), Wording.advice(outcome));
        }
        return switch (FeedReader.read(trial.document(asked, fetched.get()))) {
            case FeedReading.Feed feed -> ofOne(asked, "a feed", trial.answer(new Offer(asked, ""), FEED, outcome));
            case NotAFeed(String reason, String looksLike)
            when looksLike.equals("html") -> ofPage(asked, reason, fetched.get());
            case NotAFeed not -> ofSitemapOrNothing(asked, not);
        };
    }

    private Findings ofSitemapOrNothing(URI asked, NotAFeed not) throws InterruptedException {
        return not.looksLike().equals("xml")
                        && trial.of(new Offer(asked, ""), SITEMAP) instanceof Answer.Entries entries
                ? ofOne(asked, "a sitemap", entries)
                : Findings.nothing(asked, not.reason(), Wording.advice(not));
    }

    private static Findings ofOne(URI asked, String there, Answer answer) {
        return new Findings(
                asked,
                answer.url(),
                there,
                "probe it again once it has entries",
                Optional.empty(),
                List.of(),
                Choice.of(List.of(answer)),
                0);
    }

    private Findings ofPage(URI asked, String reason, Fetched fetched) throws InterruptedException {
        String html = trial.document(asked, fetched).text();
        PageOffers page = PageOffers.read(fetched.url(), html);
        List<String> sitemaps = fetcher.sitemaps(fetched.url());
        List<Answer> answers = new ArrayList<>(tried(page.offers(), FEED, MOST_OFFERS));
        answers.addAll(listings(fetched, html));
        answers.addAll(tried(sitemaps(fetched.url(), sitemaps), SITEMAP, MOST_SITEMAPS));
        return new Findings(
                asked,
                fetched.url(),
                reason,
                Wording.ADVICE_ON_A_PAGE,
                Optional.of(page),
                sitemaps,
                Choice.of(answers),
                Math.max(0, page.offers().size() - MOST_OFFERS));
    }

    private List<Answer> tried(List<Offer> offers, EntryPoint kind, int most) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (Offer offer : offers.stream().limit(most).toList()) {
            answers.add(trial.of(offer, kind));
        }
        return answers;
    }

    /** The page itself and those it calls its news, the fullest first. */
    private List<Answer> listings(Fetched page, String html) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        answers.add(trial.answer(new Offer(page.url(), ""), LISTING, page));
        answers.addAll(tried(PressLinks.of(page.url(), html), LISTING, MOST_LISTINGS));
        answers.sort(Comparator.comparing(Answer::dated).reversed());
        return answers;
    }

    /** Those that robots.txt names, those of news first; where it names none, the one that most sites have. */
    private static List<Offer> sitemaps(URI page, List<String> named) {
        List<Offer> offers = named.stream()
                .flatMap(text -> Links.webAddress(text).stream())
                .map(url -> new Offer(url, ""))
                .sorted(Comparator.comparing(offer ->
                        !offer.url().getRawPath().toLowerCase(Locale.ROOT).contains("news")))
                .toList();
        return offers.isEmpty() ? List.of(new Offer(page.resolve("/sitemap.xml"), "")) : offers;
    }
}
