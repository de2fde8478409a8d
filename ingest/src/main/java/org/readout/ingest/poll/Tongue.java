package org.readout.ingest.poll;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.Item;

/**
 * The language a feed speaks, by what it says of itself and by the script of its titles, such as {@code az latin}.
 *
 * @param usual the one it has always spoken; empty until its first document
 * @param lately another one that it speaks now
 * @param documents in a row in that other one
 */
public record Tongue(Optional<String> usual, Optional<String> lately, int documents) {
    static final Tongue UNKNOWN = new Tongue(Optional.empty(), Optional.empty(), 0);

    private static final int ENOUGH = 3;

    /** @param expected the languages that the catalogue knows of: a change to one of them is none */
    Tongue heard(FeedReading.Feed feed, List<String> expected) {
        Optional<String> now = of(feed);
        if (now.isEmpty() || now.equals(usual)) {
            return new Tongue(usual, Optional.empty(), 0);
        }
        if (usual.isEmpty() || isExpected(now.get(), expected)) {
            return new Tongue(now, Optional.empty(), 0);
        }
        return new Tongue(usual, now, now.equals(lately) ? documents + 1 : 1);
    }

    boolean hasChanged() {
        return documents >= ENOUGH;
    }

    /** By its script alone no change can be expected: {@code sr latin} after {@code sr cyrillic} is worth a look. */
    private boolean isExpected(String now, List<String> expected) {
        String language = now.substring(0, now.indexOf(' '));
        return expected.contains(language) && !usual.orElse("").startsWith(language + " ");
    }

    private static Optional<String> of(FeedReading.Feed feed) {
        List<Item> items = feed.items();
        Optional<String> script = mostFrequent(items.stream()
                .flatMap(item -> item.title().stream())
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .mapToObj(letter -> UnicodeScript.of(letter).name().toLowerCase(Locale.ROOT)));
        Optional<String> language = mostFrequent(items.stream().flatMap(item -> item.language().stream()))
                .or(feed::language)
                .map(tag -> Locale.forLanguageTag(tag).getLanguage());
        return script.map(letters -> language.filter(tag -> !tag.isEmpty()).orElse("?") + " " + letters);
    }

    private static Optional<String> mostFrequent(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
