package org.readout.enrich.article;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.readout.enrich.article.PublicationDate.Basis;

/**
 * Finds when a page was published: all dates it gives, in the order of trust, and the first that can be believed.
 *
 * <p>Most evidence gives a day only; a later and less trusted one may add the time to a day already believed.
 */
final class PageDates {
    /** Matches {@code /2023/10/28/}, {@code /2023-10-28-}, {@code /20231028}; not {@code /article/2023102812345}. */
    private static final Pattern URL_DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:/|-|_|)(0[1-9]|1[0-2])(?:/|-|_|)(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final Map<String, List<String>> METAS = WordLists.load("date-metas.txt");
    private static final String[] PUBLISHED = METAS.get("published").toArray(String[]::new);
    private static final String[] MODIFIED = METAS.get("modified").toArray(String[]::new);
    private static final Duration SKEW = Duration.ofMinutes(10);
    private static final Duration FAR_FROM_FEED = Duration.ofDays(45);
    private static final int BLOCKS_BEFORE = 4;
    private static final int LONGEST_LINE = 160;

    private final WalkedPage page;
    private final DateReader reader;
    private final Landmarks landmarks;
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(WrittenDate date, Basis basis) {}

    PageDates(WalkedPage page, DateReader reader, Landmarks landmarks) {
        this.page = page;
        this.reader = reader;
        this.landmarks = landmarks;
    }

    /** The date of publication, if the page gives one that can be believed. */
    Optional<PublicationDate> published(URI url, StructuredData data, int heading, int content) {
        fromUrl(url);
        add(page.facts().meta(PUBLISHED), Basis.META);
        add(data.published(), Basis.STRUCTURED_DATA);
        if (isOpen()) {
            fromNamedElements();
        }
        if (isOpen()) {
            fromLinesNear(heading, content);
        }
        return candidates.stream().findFirst().map(this::withTime);
    }

    /** Nothing yet gives both the day and the time, so that less trusted evidence can still add to it. */
    private boolean isOpen() {
        return candidates.stream()
                .noneMatch(candidate -> candidate.date().time().isPresent());
    }

    /** When the page was last changed, if it says so. */
    Optional<Instant> updated(StructuredData data) {
        return page.facts()
                .meta(MODIFIED)
                .or(data::modified)
                .flatMap(reader::read)
                .map(date -> date.in(landmarks.zone()))
                .filter(this::inThePast);
    }

    private void fromUrl(URI url) {
        Matcher day = URL_DAY.matcher(url.getRawPath() == null ? "" : url.getRawPath());
        if (day.find()) {
            WrittenDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    .ifPresent(date -> add(date, Basis.URL));
        }
    }

    private void add(Optional<String> text, Basis basis) {
        text.flatMap(reader::read).ifPresent(date -> add(date, basis));
    }

    private void add(WrittenDate date, Basis basis) {
        if (believable(date.in(landmarks.zone()))) {
            candidates.add(new Candidate(date, basis));
        }
    }

    private void fromNamedElements() {
        for (int place : page.facts().dated()) {
            Element element = page.outline().element(place);
            boolean small = page.outline().endBlock(place) - page.outline().firstBlock(place) <= 3;
            add(Optional.of(machineReadable(element)), Basis.NAMED_ELEMENT);
            if (small) {
                add(Optional.of(HtmlPieces.tidy(element.text())), Basis.NAMED_ELEMENT);
            }
        }
    }

    /** What {@code time}, microdata and microformats ({@code abbr title}) say beside the text that is seen. */
    private static String machineReadable(Element element) {
        return element.attr("datetime") + " " + element.attr("content") + " " + element.attr("title");
    }

    /** Short lines from a little before the heading to a little after the article's beginning. */
    private void fromLinesNear(int heading, int content) {
        List<Block> blocks = page.outline().blocks();
        int from = Math.max(0, Math.min(heading, content) - BLOCKS_BEFORE);
        int end = Math.min(blocks.size(), Math.max(heading, content) + BLOCKS_BEFORE);
        for (Block block : blocks.subList(from, Math.max(from, end))) {
            if (block.length() <= LONGEST_LINE) {
                add(Optional.of(block.text()), Basis.NEAR_HEADING);
            }
        }
    }

    private boolean believable(Instant date) {
        boolean nearFeed = landmarks
                .published()
                .map(feed -> Duration.between(feed, date).abs().compareTo(FAR_FROM_FEED) <= 0)
                .orElse(true);
        return nearFeed && inThePast(date);
    }

    private boolean inThePast(Instant date) {
        return landmarks
                .latest()
                .map(latest -> !date.isAfter(latest.plus(SKEW)))
                .orElse(true);
    }

    /** A day alone takes the time of other evidence for that day, the feed's at last. */
    private PublicationDate withTime(Candidate first) {
        Instant at = first.date().in(landmarks.zone());
        if (first.date().time().isPresent()) {
            return new PublicationDate(at, first.basis());
        }
        Stream<Instant> timed = candidates.stream()
                .map(Candidate::date)
                .filter(date -> date.time().isPresent())
                .map(date -> date.in(landmarks.zone()));
        Instant precise = Stream.concat(timed, landmarks.published().stream())
                .filter(other -> localDay(other).equals(first.date().day()))
                .findFirst()
                .orElse(at);
        return new PublicationDate(precise, first.basis());
    }

    private LocalDate localDay(Instant date) {
        return date.atZone(landmarks.zone()).toLocalDate();
    }
}
