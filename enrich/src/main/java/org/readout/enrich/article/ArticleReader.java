package org.readout.enrich.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.article.PageReading.Gone;
import org.readout.enrich.article.PageReading.NotAnArticle;
import org.readout.enrich.article.PageReading.Read;
import org.readout.enrich.article.pdf.PdfReader;
import org.readout.enrich.article.pdf.PdfReading;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ContentHash;
import org.readout.model.Entry;
import org.readout.model.Page;
import org.readout.model.Party;

/**
 * Turns a page as fetched into the article it holds, or says why it holds none.
 *
 * <p>A pure function of the page. Every article it reads is revision 1; who remembers earlier ones counts on.
 */
public final class ArticleReader {
    private static final String UNDETERMINED = "und";
    private static final String UTF_8 = "text/html; charset=utf-8";

    private final Extractor extractor = new Extractor();

    /** Reads one page. */
    public PageReading read(Page page) {
        if (page.isGone()) {
            return new Gone();
        }
        byte[] body = page.body();
        return NoArticle.before(page, body).<PageReading>map(NotAnArticle::new).orElseGet(() -> readBody(page, body));
    }

    private PageReading readBody(Page page, byte[] body) {
        if (!PdfReader.isPdf(body)) {
            return readHtml(page, body, Optional.of(page.contentType()).filter(type -> !type.isBlank()));
        }
        return switch (PdfReader.read(body)) {
            case PdfReading.Page(String html) ->
                readHtml(page, html.getBytes(StandardCharsets.UTF_8), Optional.of(UTF_8));
            case PdfReading.Unreadable(String reason) -> new NotAnArticle(reason);
        };
    }

    private PageReading readHtml(Page page, byte[] body, Optional<String> contentType) {
        Extraction extraction = extractor.extract(body, contentType, page.url(), landmarks(page));
        return NoArticle.after(extraction)
                .<PageReading>map(NotAnArticle::new)
                .orElseGet(() -> new Read(article(page, extraction)));
    }

    private static Landmarks landmarks(Page page) {
        Optional<Entry> entry = page.entry();
        List<String> languages = new ArrayList<>();
        entry.flatMap(Entry::language).ifPresent(languages::add);
        languages.addAll(page.source().languages());
        return new Landmarks(
                entry.map(Entry::title),
                entry.flatMap(Entry::published).filter(date -> !date.isAfter(page.fetchedAt())),
                entry.map(Entry::summary).filter(summary -> !summary.isBlank()),
                page.source().zone(),
                languages,
                page.source().party().map(Party::toString),
                Optional.of(page.fetchedAt()));
    }

    private static Article article(Page page, Extraction extraction) {
        return new Article(
                ArticleId.of(page.source().id(), page.id()),
                1,
                ContentHash.of(extraction.title(), extraction.text()),
                page.source(),
                page.url(),
                extraction
                        .language()
                        .orElse(page.source().languages().stream().findFirst().orElse(UNDETERMINED)),
                extraction.title(),
                extraction.text(),
                publishedAt(page, extraction),
                extraction.updatedAt(),
                authors(page, extraction));
    }

    /** The page's date, else the entry's, else first sight. */
    private static Instant publishedAt(Page page, Extraction extraction) {
        Optional<Instant> feed = page.entry().flatMap(Entry::published).filter(date -> !date.isAfter(page.fetchedAt()));
        return extraction.publishedAt().or(() -> feed).orElse(page.firstSeen());
    }

    private static List<String> authors(Page page, Extraction extraction) {
        return extraction.authors().isEmpty()
                ? page.entry().map(Entry::authors).orElse(List.of())
                : extraction.authors();
    }
}
