package org.readout.enrich.detect;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * All terms of one language in one automaton; a text is read once, however many terms there are.
 *
 * <p>Of overlapping terms the one that begins first wins, then the longest, then the one that the pack listed first.
 */
final class Lexicon {
    private static final Comparator<Mark> BY_START_THEN_LONGEST = (a, b) ->
            a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end());

    /** As in Arabic "and for". */
    private static final int PREFIXES = 2;

    private static final Comparator<Term> CAPITALS_FIRST =
            Comparator.comparing(term -> !Character.isUpperCase(term.form().charAt(0)));

    private final AhoCorasickDoubleArrayTrie<List<Term>> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final boolean spaced;
    private final Set<Character> prefixes;

    /**
     * @param spaced whether the language parts its words, so that terms must end where words end
     * @param prefixes letters that may stand in front of a term in the same word
     */
    Lexicon(List<Term> terms, boolean spaced, Set<Character> prefixes) {
        TreeMap<String, List<Term>> byForm = new TreeMap<>();
        for (Term term : terms) {
            byForm.computeIfAbsent(Folding.word(term.form()), form -> new ArrayList<>())
                    .add(term);
        }
        byForm.values().forEach(same -> same.sort(CAPITALS_FIRST)); // "Treffen" is the noun, "treffen" the verb
        automaton.build(byForm);
        this.spaced = spaced;
        this.prefixes = prefixes;
    }

    /** The marks in this text, in order, none overlapping another. */
    List<Mark> marks(String text, char[] folded) {
        List<Mark> found = new ArrayList<>();
        automaton.parseText(folded, (AhoCorasickDoubleArrayTrie.IHit<List<Term>>) (begin, end, terms) -> {
            for (Term term : terms) {
                add(found, text, folded, begin, end, term);
            }
        });
        found.sort(BY_START_THEN_LONGEST);
        return withoutOverlaps(found);
    }

    private void add(List<Mark> found, String text, char[] folded, int begin, int end, Term term) {
        if (spaced && !begins(folded, begin)) {
            return;
        }
        int last = term.stem() ? wordEnd(folded, end) : end;
        if (spaced && last < folded.length && joins(folded, last) && joins(folded, last - 1)) {
            return;
        }
        if (isInitial(text, begin, end)) {
            return;
        }
        if (term.fits(text, begin, end)) {
            found.add(new Mark(begin, last, term.sense()));
        }
    }

    /** Whether a word begins here, or what is left of one behind its prefixes. */
    private boolean begins(char[] folded, int begin) {
        int start = begin;
        while (start > 0 && begin - start < PREFIXES && joins(folded, begin) && prefixes.contains(folded[start - 1])) {
            start--;
        }
        return start == 0 || !joins(folded, start - 1) || !joins(folded, begin);
    }

    /** "С.В.Лавров" is no small word "с": one capital with a full stop belongs to a name. */
    private static boolean isInitial(String text, int begin, int end) {
        return end - begin == 1
                && Character.isUpperCase(text.charAt(begin))
                && end < text.length()
                && text.charAt(end) == '.';
    }

    private static int wordEnd(char[] folded, int end) {
        int last = end;
        while (last < folded.length && joins(folded, last)) {
            last++;
        }
        return last;
    }

    private static boolean joins(char[] folded, int at) {
        return Character.isLetterOrDigit(folded[at]) || Character.getType(folded[at]) == Character.NON_SPACING_MARK;
    }

    private static List<Mark> withoutOverlaps(List<Mark> sorted) {
        List<Mark> kept = new ArrayList<>(sorted.size());
        int taken = 0;
        for (Mark mark : sorted) {
            if (mark.start() >= taken) {
                kept.add(mark);
                taken = mark.end();
            }
        }
        return kept;
    }
}
