package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.enrich.resolve.DataFileException;

/**
 * The short way packs write the forms of a word.
 *
 * <p>{@code министр(|а|у|ом)} is four forms, {@code министр<m>} takes the endings listed under {@code m} in
 * {@code language.yaml}, and {@code встреч*} stands for any ending. Only the last word of a phrase may end in a star.
 */
final class Forms {
    private final String file;
    private final Map<String, String> endings;

    Forms(String file, Map<String, String> endings) {
        this.file = file;
        this.endings = endings;
    }

    /** All terms that this pattern means. */
    List<Term> terms(String pattern, int line, Sense sense) {
        return expand(named(pattern, line), line).stream()
                .map(form -> form.endsWith("*")
                        ? new Term(form.substring(0, form.length() - 1), true, sense)
                        : new Term(form, false, sense))
                .toList();
    }

    private String named(String pattern, int line) {
        int open = pattern.indexOf('<');
        if (open < 0) {
            return pattern;
        }
        int close = pattern.indexOf('>', open);
        String listed = close < 0 ? null : endings.get(pattern.substring(open + 1, close));
        if (listed == null) {
            throw new DataFileException(
                    file, line, "expected <name> of endings listed in language.yaml, found " + pattern);
        }
        return named(pattern.substring(0, open) + "(" + listed + ")" + pattern.substring(close + 1), line);
    }

    private List<String> expand(String pattern, int line) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(checked(pattern, line));
        }
        int close = pattern.indexOf(')', open);
        if (close < 0) {
            throw new DataFileException(file, line, "expected a closing bracket in " + pattern);
        }
        List<String> all = new ArrayList<>();
        for (String ending : pattern.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(expand(pattern.substring(0, open) + ending + pattern.substring(close + 1), line));
        }
        return all;
    }

    private String checked(String form, int line) {
        int star = form.indexOf('*');
        if (form.isBlank() || star == 0 || star > 0 && star < form.length() - 1) {
            throw new DataFileException(
                    file, line, "expected a form whose only star is at its end, found \"" + form + "\"");
        }
        return form.strip();
    }
}
