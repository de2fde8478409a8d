package org.readout.ingest.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What an entry of a list is called: its heading, or else its link, however often that says only "more". */
final class Titles {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String NAMED = "[class*=title], [class*=headline], [class*=heading], [itemprop=headline]";
    private static final int LONGEST = 400;
    private static final int TELLING = 12;
    private static final int LETTERS_OF_A_DATE = 20;

    private Titles() {}

    /** @param repeated whether a text stands at other links of the same list too, as "Read more" does */
    static String of(Element anchor, Element box, Predicate<String> repeated) {
        Predicate<String> telling = text -> !text.isEmpty() && text.length() <= LONGEST && !repeated.test(text);
        Element heading = anchor.closest(HEADINGS);
        List<Function<Element, Stream<String>>> places = List.of(
                any -> Stream.ofNullable(heading).flatMap(Titles::named),
                any -> Stream.ofNullable(heading).map(Titles::text),
                any -> texts(anchor, HEADINGS),
                any -> texts(anchor, NAMED),
                any -> texts(box, HEADINGS),
                any -> anchor.children().isEmpty() ? longEnough(text(anchor)) : Stream.empty(),
                any -> texts(box, NAMED),
                any -> Stream.of(text(anchor)),
                any -> Stream.of(anchor.attr("title").strip()),
                any -> texts(box, "p, strong, b, span, div").filter(text -> text.length() >= TELLING),
                any -> box.select("img[alt]").eachAttr("alt").stream().map(String::strip));
        return places.stream()
                .flatMap(place -> place.apply(box))
                .filter(telling)
                .filter(text -> !isDate(text))
                .findFirst()
                .orElseGet(() -> Optional.of(text(anchor)).filter(telling).orElse(""));
    }

    /** The title proper within a heading that holds more, such as the date. */
    private static Stream<String> named(Element heading) {
        return heading.children().stream()
                .flatMap(child -> texts(child, NAMED))
                .filter(text -> text.length() >= TELLING);
    }

    private static Stream<String> longEnough(String text) {
        return Optional.of(text).filter(known -> known.length() >= TELLING).stream();
    }

    private static Stream<String> texts(Element within, String query) {
        return within.select(query).stream().map(Titles::text);
    }

    static String text(Element element) {
        return ShortText.of(element, LONGEST).orElse("");
    }

    /** A text that only says when: {@code Tuesday, 3 June 2025}, not {@code Press briefing of the spokesperson, 3 June 2025}. */
    private static boolean isDate(String text) {
        return text.length() <= Dates.LONGEST
                && text.chars().filter(Character::isLetter).count() <= LETTERS_OF_A_DATE
                && DateFinder.find(text).isPresent();
    }
}
