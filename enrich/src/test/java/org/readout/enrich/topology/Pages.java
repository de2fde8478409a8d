package org.readout.enrich.topology;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.article.PageReading;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.ContentHash;
import org.readout.model.FeedId;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * Pages in a small language of their own, with functions that read it: each line tells of one contact, such as
 * {@code phone-call AZE RUS 2023-10-28}.
 */
final class Pages {
    static final String NO_ARTICLE = "menu";
    static final String POISON = "poison";

    private static final Instant DAWN = Instant.parse("2023-10-28T06:00:00Z");

    private Pages() {}

    static EnrichFunctions functions() {
        return new EnrichFunctions(Pages::read, Pages::detect);
    }

    /** A page as fetched so many minutes after dawn. */
    static Page page(String ministry, String party, int minute, String text) {
        return page(ministry, party, minute, text, 200);
    }

    static Page gone(String ministry, String party, int minute) {
        return page(ministry, party, minute, "", 410);
    }

    static String articleId(String ministry, String party) {
        Page page = page(ministry, party, 0, "");
        return ArticleId.of(page.source().id(), page.id()).value();
    }

    private static Page page(String ministry, String party, int minute, String text, int status) {
        URI url = URI.create("https://" + ministry + ".example/1");
        return new Page(
                new PageId(url.toString()),
                new Source(
                        new SourceId(ministry),
                        ministry,
                        SourceKind.MINISTRY,
                        Optional.of(new Party(party)),
                        ZoneId.of("UTC"),
                        List.of("en")),
                new FeedId(ministry + "#1"),
                url,
                status,
                "text/html",
                DAWN.plusSeconds(60L * minute),
                DAWN,
                Optional.empty(),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static PageReading read(Page page) {
        String text = new String(page.body(), StandardCharsets.UTF_8);
        if (page.isGone()) {
            return new PageReading.Gone();
        }
        return text.equals(NO_ARTICLE)
                ? new PageReading.NotAnArticle("no-text")
                : new PageReading.Read(article(page, text));
    }

    private static Article article(Page page, String text) {
        return new Article(
                ArticleId.of(page.source().id(), page.id()),
                1,
                ContentHash.of(text),
                page.source(),
                page.url(),
                "en",
                "A title",
                text,
                DAWN,
                Optional.empty(),
                List.of());
    }

    private static ArticleMentions detect(Article article) {
        if (article.text().equals(POISON)) {
            throw new IllegalStateException("poison");
        }
        List<Mention> mentions = new ArrayList<>();
        for (String line : article.text().lines().toList()) {
            mentions.add(mention(article, mentions.size() + 1, line.split(" ")));
        }
        return new ArticleMentions(
                article.id(),
                article.revision(),
                "test-1",
                article.source(),
                article.url(),
                article.language(),
                article.title(),
                article.publishedAt(),
                mentions,
                Optional.empty());
    }

    private static Mention mention(Article article, int number, String[] words) {
        return new Mention(
                new MentionId(article.id() + "#" + number),
                new ContactType(words[0]),
                ContactStatus.HELD,
                List.of(),
                List.of(new Party(words[1]), new Party(words[2])),
                Optional.of(OccurredOn.day(LocalDate.parse(words[3]), OccurredOn.STATED)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1.0,
                List.of());
    }
}
