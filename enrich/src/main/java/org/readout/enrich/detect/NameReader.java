package org.readout.enrich.detect;

import org.readout.enrich.detect.Actor.Span;

/** Tells how far a person's name, or what an office is for, goes in a sentence. */
final class NameReader {
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_BEFORE_OFFICE = 9;
    private static final int LONGEST_RUN = 5;
    private static final int LONGEST_PORTFOLIO = 16;

    private final Pack pack;
    private final Sentence sentence;

    NameReader(Pack pack, Sentence sentence) {
        this.pack = pack;
        this.sentence = sentence;
    }

    /** The node after the name that begins here; the same node where none begins. */
    int end(int from) {
        int end = run(from, pack.capitals() ? LONGEST_NAME : pack.nameWords());
        if (pack.nameFirst() && pack.spaced() && continues(end, from)) {
            int whole = run(from, LONGEST_BEFORE_OFFICE);
            end = isOffice(whole) ? whole : end;
        }
        while (end > from && isParticle(end - 1) && !isNumeral(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a name may stand in front of its office with nothing between. */
    boolean mayStandFirst() {
        return pack.nameFirst();
    }

    /** Whether the office of the person named right in front of it stands at this node. */
    boolean isOfficeOfNamed(int at) {
        return pack.nameFirst() && isOffice(at) && (pack.spaced() || isShort(sentence.at(at - 1)));
    }

    /** Where words are not parted, a longer run of characters holds more than a name, unless a dot parts first name and family. */
    private static boolean isShort(Node run) {
        return run.end() - run.start() <= LONGEST_RUN || run.folded().indexOf('·') > 0;
    }

    private boolean isOffice(int at) {
        return sentence.at(at).sense() instanceof Sense.Office office && !office.several();
    }

    private int run(int from, int longest) {
        int end = from;
        while (end < from + longest && continues(end, from)) {
            end++;
        }
        return end;
    }

    private boolean continues(int at, int from) {
        Node node = sentence.at(at);
        if (at > from && isParticle(at) && (isNumeral(at) || isNameWord(at + 1) || isParticle(at + 1))) {
            return true;
        }
        if (at > from && isBinding(at, from)) {
            return true;
        }
        return isNameWord(at)
                || isBorrowed(node, at)
                || at > from && (isTitleInName(node, at) || isSmallWordInName(node, at) || isJoinedParticle(node));
    }

    /** A one-letter word that is the end of a name here: "Ван И". */
    private boolean isSmallWordInName(Node node, int at) {
        return node.sense() instanceof Sense.Cue
                && node.capital()
                && node.end() - node.start() == 1
                && isNameWord(at - 1)
                && !isNameWord(at + 1);
    }

    /** A family name whose particle is written small: "аль-Яхья". */
    private boolean isJoinedParticle(Node node) {
        int hyphen = node.isPlain() ? node.folded().indexOf('-') : -1;
        return hyphen > 0 && pack.particles().contains(node.folded().substring(0, hyphen));
    }

    private boolean isNameWord(int at) {
        Node node = sentence.at(at);
        return node.isPlain() && node.capital() && !pack.notNames().contains(node.folded());
    }

    /** A city's or a state's name that is a person's here: "Santiago Peña", "Victoria Nuland". */
    private boolean isBorrowed(Node node, int at) {
        boolean place = node.sense() instanceof Sense.Town
                || node.sense() instanceof Sense.State state
                        && (state.wording() == Sense.Wording.CAPITAL || state.ambiguous());
        return place && pack.capitals() && isNameWord(at + 1);
    }

    /** An office's word that is a person's name here: "Hossein Amir Abdollahian". */
    private boolean isTitleInName(Node node, int at) {
        return node.sense() instanceof Sense.Office
                && node.capital()
                && node.folded().indexOf(' ') < 0
                && pack.capitals()
                && isNameWord(at - 1)
                && isNameWord(at + 1);
    }

    private boolean isParticle(int at) {
        Node node = sentence.at(at);
        return node.isPlain() && pack.particles().contains(node.folded());
    }

    /** A small word that binds a state to its office elsewhere, and the parts of a name here: "Hugo de Zela", "de la Fuente". */
    private boolean isBinding(int at, int from) {
        boolean article = isBindingWord(at, CueKind.ARTICLE) && at - 1 > from && isBindingWord(at - 1, CueKind.OF);
        if (article || isBindingWord(at, CueKind.TO)) {
            return isNameWord(at + 1);
        }
        boolean small = isBindingWord(at + 1, CueKind.ARTICLE) || isParticle(at + 1);
        return isBindingWord(at, CueKind.OF) && (isNameWord(at + 1) || small && isNameWord(at + 2));
    }

    private boolean isBindingWord(int at, CueKind kind) {
        Node node = sentence.at(at);
        return node.is(kind) && !node.capital() && pack.particles().contains(node.folded());
    }

    private boolean isNumeral(int at) {
        String word = sentence.at(at).folded();
        return sentence.at(at).capital() && word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }

    /** The node after what follows a name without being part of it: ", Jr." */
    int afterTail(int end) {
        boolean junior = sentence.at(end).isStop(',') && sentence.at(end + 1).is(CueKind.ABBREVIATION);
        if (junior) {
            return end + 2;
        }
        return sentence.at(end).is(CueKind.ABBREVIATION) ? end + 1 : end;
    }

    int words(Span name) {
        return (int) sentence.nodes().stream()
                .filter(node -> node.start() >= name.start() && node.end() <= name.end())
                .count();
    }

    /** The node after what an office is for, which begins here: "European and Eurasian Affairs"; -1 if nothing does. */
    int portfolioEnd(int from) {
        int last = -1;
        int capitals = 0;
        for (int p = from; p < from + LONGEST_PORTFOLIO && mayBePortfolio(p); p++) {
            Node node = sentence.at(p);
            if (node.isStop(',') && last >= 0 && p - last >= 2) {
                break;
            }
            if (node.is(CueKind.PORTFOLIO) || node.isParty() || node.sense() instanceof Sense.Town) {
                last = p + 1;
            }
            capitals += node.isPlain() ? 1 : 0;
        }
        return last < 0 && capitals > 2 ? from + capitals - 2 : last;
    }

    private boolean mayBePortfolio(int at) {
        Node node = sentence.at(at);
        return switch (node.sense()) {
            case Sense.Plain ignored -> node.capital();
            case Sense.State ignored -> true;
            case Sense.Group ignored -> true;
            case Sense.Town ignored -> true;
            case Sense.Stop stop -> stop.mark() == ',' || stop.mark() == '-';
            case Sense.Cue cue -> isPortfolioWord(cue.kind());
            default -> false;
        };
    }

    private static boolean isPortfolioWord(CueKind kind) {
        return switch (kind) {
            case AND, ARTICLE, OF, PORTFOLIO, POSSESSIVE -> true;
            default -> false;
        };
    }
}
