package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a text into sentences of nodes.
 *
 * <p>A full stop inside a term ("Dr.", "U.S.") or after an initial ends no sentence; a new line always does. An endless
 * sentence is cut after {@value #LONGEST} nodes, which bounds the time of everything that follows.
 */
final class SentenceReader {
    static final int LONGEST = 300;
    private static final Sense PLAIN = new Sense.Plain();
    private static final Sense POSSESSIVE = new Sense.Cue(CueKind.POSSESSIVE);

    private final Pack pack;
    private final String zone;
    private final String text;
    private final char[] folded;
    private final Optional<Sense> home;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<Integer> months = new HashSet<>();
    private List<Node> nodes = new ArrayList<>();
    private int paragraph;

    private SentenceReader(Pack pack, Optional<String> own, String zone, String text) {
        this.pack = pack;
        this.home = own.map(code -> new Sense.State(code, Sense.Wording.NAME, Optional.empty(), false));
        this.zone = zone;
        this.text = text;
        this.folded = Folding.fold(text);
    }

    /** @param own the state whose own account the text is, which its words for "our country" mean */
    static List<Sentence> read(Pack pack, Optional<String> own, String zone, String text) {
        return new SentenceReader(pack, own, zone, text).read();
    }

    private List<Sentence> read() {
        int at = 0;
        List<Mark> marks = pack.lexicon().marks(text, folded);
        marks.stream().filter(mark -> mark.sense() instanceof Sense.Month).forEach(mark -> months.add(mark.start()));
        for (Mark mark : marks) {
            readPlain(at, mark.start());
            String word = folded(mark.start(), mark.end());
            add(new Node(mark.start(), mark.end(), word, isCapital(mark.start()), sense(mark)));
            at = mark.end();
        }
        readPlain(at, folded.length);
        close();
        return sentences;
    }

    /** "Our country" is the state that speaks; a body or an agency has none. */
    private Sense sense(Mark mark) {
        boolean own = mark.sense() instanceof Sense.Cue cue && cue.kind() == CueKind.OWN;
        return own ? home.orElse(PLAIN) : mark.sense();
    }

    private void readPlain(int from, int to) {
        int at = from;
        while (at < to) {
            char c = folded[at];
            if (Character.isLetter(c)) {
                at = readWord(at, to);
            } else if (Character.isDigit(c)) {
                at = readNumber(at, to);
            } else {
                at += readOther(c, at);
            }
        }
    }

    private int readWord(int from, int to) {
        int end = from + 1;
        while (end < to && (isWordPart(end) || isJoiner(end, to))) {
            end++;
        }
        if (end == to && isPrefix(from, to)) {
            readPrefixes(from, to);
            return end;
        }
        if (end - from == 1 && end < to && folded[end] == '.' && isCapital(from)) {
            end++; // an initial
        }
        int suffix = pack.suffix(folded, from, end);
        add(new Node(from, end - suffix, folded(from, end - suffix), isCapital(from), PLAIN));
        if (suffix > 0) {
            add(new Node(end - suffix, end, folded(end - suffix, end), false, POSSESSIVE));
        }
        return end;
    }

    /** Whether the word goes on here as a term, so that what stands in front can only be small words joined to it. */
    private boolean isPrefix(int from, int to) {
        return to < folded.length
                && Character.isLetter(folded[to])
                && pack.prefixes().containsKey(folded[from]);
    }

    private void readPrefixes(int from, int to) {
        for (int at = from; at < to; at++) {
            add(new Node(
                    at,
                    at + 1,
                    folded(at, at + 1),
                    false,
                    new Sense.Cue(pack.prefixes().get(folded[at]))));
        }
    }

    private boolean isWordPart(int at) {
        return Character.isLetter(folded[at])
                || pack.capitals() && Character.isDigit(folded[at]) // in 普京9日 and و19 the number is no part of the word
                || Character.getType(folded[at]) == Character.NON_SPACING_MARK;
    }

    /** What stands inside a word: hyphen, apostrophe, the dot between the parts of a foreign name in Chinese, the Persian non-joiner. */
    private boolean isJoiner(int at, int to) {
        boolean joins = switch (folded[at]) {
            case '-', '\'', '·', '\u200c' -> true;
            default -> false;
        };
        return joins && at + 1 < to && Character.isLetter(folded[at + 1]);
    }

    private int readNumber(int from, int to) {
        int end = from;
        int value = 0;
        while (end < to && Character.isDigit(folded[end])) {
            value = end - from < 8 ? value * 10 + (folded[end] - '0') : value;
            end++;
        }
        add(new Node(from, end, folded(from, end), false, new Sense.Number(value, end - from)));
        return end;
    }

    /** Reads one character that is no letter, or a case ending that an apostrophe sets apart; returns how many it read. */
    private int readOther(char c, int at) {
        if (c == '\n') {
            close();
            if (at > 0 && folded[at - 1] == '\n') {
                paragraph++;
            }
            return 1;
        }
        int suffix = c == '\'' ? pack.suffixAt(folded, at) : 0;
        if (suffix > 0) {
            add(new Node(at, at + suffix, folded(at, at + suffix), false, POSSESSIVE));
            return suffix;
        }
        if (!Character.isWhitespace(c)) {
            add(new Node(at, at + 1, String.valueOf(c), false, new Sense.Stop(c)));
            if (pack.endsSentence(c) && endsHere(at) || endsDateline(c, at)) {
                close();
            }
        }
        return 1;
    }

    private boolean endsHere(int at) {
        int next = at + 1;
        while (next < folded.length && (folded[next] == '"' || folded[next] == ')' || folded[next] == '\'')) {
            next++;
        }
        if (!pack.spaced() || next >= folded.length || folded[next] == '\n') {
            return true;
        }
        if (!Character.isWhitespace(folded[next])) {
            return false;
        }
        while (next < folded.length && folded[next] != '\n' && !Character.isLetterOrDigit(folded[next])) {
            next++;
        }
        return next >= folded.length || !Character.isLowerCase(text.charAt(next)) && !isDayOfMonth(at, next);
    }

    /** "am 23. November": where days are ordinals, the stop between a number and a month ends nothing. */
    private boolean isDayOfMonth(int at, int next) {
        return at > 0
                && Character.isDigit(folded[at - 1])
                && months.contains(next)
                && pack.dates().ordinals().contains(String.valueOf(folded[at]));
    }

    /** "La Paz, 18 feb.- The" of a news agency: place and day stand apart from what follows. */
    private boolean endsDateline(char c, int at) {
        return c == '-'
                && at > 0
                && folded[at - 1] == '.'
                && at + 1 < folded.length
                && Character.isWhitespace(folded[at + 1]);
    }

    private void add(Node node) {
        nodes.add(node);
        if (nodes.size() >= LONGEST) {
            close();
        }
    }

    private void close() {
        if (!nodes.isEmpty()) {
            sentences.add(new Sentence(zone, sentences.size(), paragraph, List.copyOf(nodes)));
            nodes = new ArrayList<>();
        }
    }

    private boolean isCapital(int at) {
        return pack.capitals() ? Character.isUpperCase(text.charAt(at)) : Character.isLetter(text.charAt(at));
    }

    private String folded(int from, int to) {
        return new String(folded, from, to - from);
    }
}
