package org.readout.ingest.listing;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.readout.ingest.feed.FeedDates;

/** The date that stands in an entry's part of the page, beside its title and not within. */
record Dates(ZoneId zone) {
    /** More text than this says something else, though it may mention a date. */
    static final int LONGEST = 60;

    private static final String NAMED =
            "[class*=date], [class*=time], [class*=published], [class*=fecha], [class*=datum],"
                    + " [class*=tarih], [class*=tarix], [class*=data]";
    /** Matches the date of {@code 03.06.2025 Talks} and of {@code Briefing – June 3, 2025}; not of {@code Talks on 3 June 2025}. */
    private static final Pattern AT_BORDER = Pattern.compile(
            "^\\W{0,2}\\d[\\d./ -]{5,12}(?=\\D)|[\u2013\u2014(|-] ?[^\u2013\u2014(|-]{6,24}[12]\\d{3}\\)?$");

    private static final int SHORTEST = 6;
    private static final int MOST_ELEMENTS = 300;

    Optional<WrittenDate> in(Element box, String title) {
        return marked(box)
                .or(() -> first(box.select(NAMED).stream()
                        .limit(MOST_ELEMENTS)
                        .flatMap(element -> ShortText.inPieces(element, LONGEST).stream())
                        .filter(text -> !text.contains(title))))
                .or(() -> first(box.stream().limit(MOST_ELEMENTS).flatMap(element -> texts(element, title))))
                .or(() -> inTitle(title));
    }

    private static Optional<WrittenDate> first(Stream<String> texts) {
        return texts.flatMap(text -> DateFinder.find(text).stream()).findFirst();
    }

    /** A date that the title is preceded or followed by: one in its midst says when something is, not when this was said. */
    private static Optional<WrittenDate> inTitle(String title) {
        Matcher border = AT_BORDER.matcher(title);
        return border.find() ? DateFinder.find(border.group()) : Optional.empty();
    }

    /** A date that the page gives for programs. */
    private Optional<WrittenDate> marked(Element box) {
        return box.select("time[datetime], [itemprop=datePublished][content]").stream()
                .limit(MOST_ELEMENTS)
                .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"))
                .flatMap(text -> new FeedDates(zone).read(text).stream())
                .map(at -> at.atZone(zone))
                .map(Dates::written)
                .findFirst();
    }

    private static WrittenDate written(ZonedDateTime at) {
        return WrittenDate.sure(at.toLocalDate()).at(Optional.of(at.toLocalTime()));
    }

    private static Stream<String> texts(Element element, String title) {
        return Stream.concat(
                        ShortText.inPieces(element, LONGEST).stream(),
                        Stream.of(element.ownText()).filter(text -> text.length() <= LONGEST))
                .filter(text -> text.length() >= SHORTEST)
                .filter(text -> !title.contains(text) && !text.contains(title));
    }
}
