package org.readout.enrich.detect;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the engine knows of one language.
 *
 * @param language BCP 47 tag
 * @param spaced whether words are parted by spaces
 * @param capitals whether names begin with a capital letter
 * @param nameWords at most so many words make a name where no capital shows its end
 * @param inflected whether names take endings, so that Лавров and Лаврова are one
 * @param freeOrder whether the sides of a contact may stand anywhere around its word
 * @param nameFirst whether an office may stand right behind the name of its holder, with no comma between
 * @param prefixes small words of one letter that are written onto the next word, and what they do
 * @param suffixes case endings that an apostrophe parts from a name
 * @param particles words written small inside names: "bin", "de"
 * @param notNames capitalised words that never begin a name
 * @param ends marks that end a sentence
 * @param dates what dates look like
 */
record Pack(
        String language,
        boolean spaced,
        boolean capitals,
        boolean inflected,
        boolean freeOrder,
        boolean nameFirst,
        int nameWords,
        Map<Character, CueKind> prefixes,
        List<String> suffixes,
        Set<String> particles,
        Set<String> notNames,
        String ends,
        DateForms dates,
        List<Example> examples,
        Subjects subjects,
        Lexicon lexicon) {

    /** A sentence from a pack's file that must, or must not, be read as a contact. */
    record Example(String file, String entry, String sentence, boolean match) {}

    boolean endsSentence(char c) {
        return ends.indexOf(c) >= 0;
    }

    /** How many characters at the end of this word are a case ending that an apostrophe sets apart. */
    int suffix(char[] folded, int from, int end) {
        int apostrophe = end - 1;
        while (apostrophe > from && folded[apostrophe] != '\'') {
            apostrophe--;
        }
        return apostrophe > from && suffixAt(folded, apostrophe) == end - apostrophe ? end - apostrophe : 0;
    }

    /** The length of the case ending that begins with the apostrophe at this place, 0 if there is none. */
    int suffixAt(char[] folded, int apostrophe) {
        int end = apostrophe + 1;
        while (end < folded.length && Character.isLetter(folded[end])) {
            end++;
        }
        String ending = new String(folded, apostrophe, end - apostrophe);
        return suffixes.contains(ending) ? ending.length() : 0;
    }
}
