package org.readout.enrich.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an article out of a page of HTML: one parse, one walk, then questions to what the walk laid flat.
 *
 * <p>It keeps no state, so the same page gives the same answer on every call and thread. A page of hostile size or
 * depth is cut to a size and a depth that real pages do not reach.
 */
public final class Extractor {

    /** Reads a page as it was fetched; {@code contentType} is the HTTP header, which may name the charset. */
    public Extraction extract(byte[] html, Optional<String> contentType, URI url, Landmarks landmarks) {
        return read(PageWalk.over(PageParser.parse(html, contentType, url.toString())), url, landmarks);
    }

    private static Extraction read(WalkedPage page, URI url, Landmarks landmarks) {
        PageFacts facts = page.facts();
        StructuredData data = StructuredData.of(facts.structuredData());
        String title = Titles.choose(
                facts, headings(page), data.headline(), landmarks.title().map(HtmlPieces::plain));
        FoundText found = FoundText.in(page, title, landmarks.summary());
        Optional<String> language = Languages.of(opening(title, found), namedLanguages(facts, landmarks));
        PageDates dates = new PageDates(page, dateReader(language, landmarks), landmarks);
        int heading = heading(page, found.firstBlock());
        return new Extraction(
                title,
                found.text(),
                dates.published(url, data, heading, found.firstBlock()),
                dates.updated(data),
                language,
                authors(page, data),
                facts.canonical().flatMap(link -> resolve(url, link)),
                facts.asksForPassword());
    }

    /** As much as tells the language. */
    private static String opening(String title, FoundText found) {
        String text = found.text();
        return title + "\n" + text.substring(0, Math.min(text.length(), Languages.SAMPLE));
    }

    private static List<String> headings(WalkedPage page) {
        List<String> headings = new ArrayList<>();
        for (int place : page.facts().mainHeadings()) {
            Outline outline = page.outline();
            List<Block> blocks = outline.blocks().subList(outline.firstBlock(place), outline.endBlock(place));
            headings.add(String.join(" ", blocks.stream().map(Block::text).toList()));
        }
        return headings;
    }

    private static DateReader dateReader(Optional<String> language, Landmarks landmarks) {
        DateOrder order = DateOrder.of(language.orElse(""), landmarks.country());
        return new DateReader(language.orElse("en"), order);
    }

    private static int heading(WalkedPage page, int otherwise) {
        return page.facts().mainHeadings().stream()
                .findFirst()
                .map(page.outline()::firstBlock)
                .orElse(otherwise);
    }

    private static List<String> namedLanguages(PageFacts facts, Landmarks landmarks) {
        return Stream.concat(
                        Stream.of(
                                        facts.language(),
                                        facts.meta("content-language", "language", "dc.language", "og:locale"))
                                .flatMap(Optional::stream),
                        landmarks.languages().stream())
                .toList();
    }

    private static List<String> authors(WalkedPage page, StructuredData data) {
        Stream<String> bylines = page.facts().bylines().stream()
                .map(place -> page.outline().element(place))
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text());
        List<String> stated = data.authors().isEmpty() ? page.facts().authors() : data.authors();
        return (stated.isEmpty() ? bylines : stated.stream())
                .map(HtmlPieces::tidy)
                .filter(name -> !name.isEmpty() && name.length() <= 100 && !name.contains("://"))
                .distinct()
                .limit(5)
                .toList();
    }

    private static Optional<URI> resolve(URI url, String link) {
        try {
            return Optional.of(url.resolve(link)).filter(found -> found.getScheme() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
