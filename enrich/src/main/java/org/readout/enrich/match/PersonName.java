package org.readout.enrich.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.Participant;
import org.readout.model.Rank;

/**
 * A person's name as sounds, so that Ceyhun, Jeyhun and Джейхун Bayramov are one.
 *
 * <p>Two names match where each part of the shorter one has its like in the longer. With one family name and one rank
 * they match as well (Tony and Antony Blinken), since a state has one foreign minister at a time; except where the
 * family name stands first and is shared by many.
 *
 * @param words sounds in the order written, without titles, particles and initials
 * @param written as the mention gives it
 * @param rank none where it is not known or says no more than that someone is an official
 * @param readable false for scripts without vowels or letters, where a difference proves nothing
 */
record PersonName(List<String> words, Optional<Rank> rank, boolean familyFirst, boolean readable, String written) {
    /** A shorter one may be the end of another by chance. */
    private static final int LONG_FAMILY = 6;

    private static final Set<String> FAMILY_FIRST =
            Set.of("CHN", "PRK", "KOR", "VNM", "TWN", "SGP", "KHM", "MMR", "LAO", "MNG", "HKG");
    private static final Set<String> NOT_NAMES = Set.of(
            "mr mrs ms dr sir dame king queen crown prince princess sheikh sheikha emir president prime minister general the of ii iii iv vi vii viii jr sr al el ul bin ibn abu de da do dos del la van von der den di du le"
                    .split(" "));
    private static final Pattern APOSTROPHE = Pattern.compile("['’`ʻʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final Set<Character.UnicodeScript> READABLE =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    static Optional<PersonName> of(Participant someone) {
        return someone.name().map(name -> of(name, someone)).filter(name -> !name.words.isEmpty());
    }

    private static PersonName of(String name, Participant someone) {
        boolean readable = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> READABLE.contains(Character.UnicodeScript.of(letter)));
        return new PersonName(
                words(name),
                someone.rank().filter(rank -> !rank.equals(Rank.OFFICIAL)),
                someone.country().filter(FAMILY_FIRST::contains).isPresent(),
                readable,
                name);
    }

    boolean matches(PersonName other) {
        boolean shorter = words.size() <= other.words.size();
        if (shorter ? other.hasAll(words) : hasAll(other.words)) {
            return true;
        }
        return !familyFirst
                && sameRank(other)
                && (Spelling.alike(family(), other.family()) || endsLike(other) || other.endsLike(this));
    }

    boolean contradicts(PersonName other) {
        return readable && other.readable && !matches(other);
    }

    /** For the tail of an id that must be told from another. */
    String familyWritten() {
        List<String> parts = Arrays.asList(Spelling.slug(written).split("-"));
        return familyFirst ? parts.getFirst() : parts.getLast();
    }

    private boolean hasAll(List<String> wanted) {
        for (String word : wanted) {
            if (!has(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(String word) {
        for (String mine : words) {
            if (Spelling.alike(mine, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last words together are the other's family name: Amir-Abdollahian and Amirabdollahian. */
    private boolean endsLike(PersonName other) {
        return other.family().length() >= LONG_FAMILY && String.join("", words).endsWith(other.family());
    }

    private boolean sameRank(PersonName other) {
        return rank.isEmpty() || other.rank.isEmpty() || rank.equals(other.rank);
    }

    private String family() {
        return words.getLast();
    }

    private static List<String> words(String name) {
        String plain = Spelling.plain(APOSTROPHE.matcher(name).replaceAll(""));
        List<String> all = BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> word.length() > 1)
                .toList();
        List<String> kept =
                all.stream().filter(word -> !NOT_NAMES.contains(word)).toList();
        return (kept.isEmpty() ? all : kept)
                .stream().map(Spelling::sound).filter(sound -> !sound.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return written;
    }
}
