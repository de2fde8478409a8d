package org.readout.enrich.detect;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.readout.model.Evidence;

/** What was talked about, from the short reviewed list of subjects in a pack's {@code subjects.yaml}. */
final class Subjects {
    private static final int MOST = 8;
    private static final int SENTENCES = 4;

    private final AhoCorasickDoubleArrayTrie<String> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final boolean spaced;
    private final boolean empty;

    /** A subject's English name and the words that name it. */
    record Subject(String name, int start, int end) {}

    /** @param names the English name of each folded form */
    Subjects(TreeMap<String, String> names, boolean spaced) {
        this.spaced = spaced;
        this.empty = names.isEmpty();
        if (!empty) {
            automaton.build(names);
        }
    }

    /** The subjects in this stretch of a text, each once. */
    List<Subject> in(String text, int from, int to) {
        List<Subject> found = new ArrayList<>();
        if (empty) {
            return found;
        }
        char[] folded = Folding.fold(text.substring(from, to));
        automaton.parseText(folded, (AhoCorasickDoubleArrayTrie.IHit<String>) (begin, end, name) -> {
            boolean whole = !spaced || !joins(folded, begin - 1) && !joins(folded, end);
            if (whole
                    && found.size() < MOST
                    && found.stream().noneMatch(s -> s.name().equals(name))) {
                found.add(new Subject(name, from + begin, from + end));
            }
        });
        return found;
    }

    /** The subjects told in the sentence of a contact and in those after it. */
    static List<Subject> of(Reading reading, List<Candidate> group) {
        return group.stream()
                .filter(candidate -> !candidate.inTitle())
                .findFirst()
                .map(candidate -> {
                    List<Clause> text = reading.text();
                    int last = Math.min(text.size(), candidate.paragraph() + SENTENCES) - 1;
                    int start = text.get(candidate.paragraph()).sentence().start();
                    int end = text.get(last).sentence().end();
                    return reading.pack().subjects().in(reading.article().text(), start, end);
                })
                .orElse(List.of());
    }

    static Evidence evidence(Reading reading, Subject subject) {
        String words = reading.article().text().substring(subject.start(), subject.end());
        return new Evidence("subjects", Evidence.TEXT, subject.start(), subject.end(), words, "subject-list");
    }

    private static boolean joins(char[] folded, int at) {
        return at >= 0 && at < folded.length && Character.isLetterOrDigit(folded[at]);
    }
}
