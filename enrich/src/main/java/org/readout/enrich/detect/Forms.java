package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.enrich.resolve.DataFileException;

/**
 * The short way packs write the forms of a word.
 *
 * <p>{@code министр(|а|у|ом)} is four forms, {@code министр<m>} takes the endings listed under {@code m} in
 * {@code language.yaml}, and {@code встреч*} stands for any ending. Brackets and lists may stand inside each other. Only the last word of
 * a phrase may end in a star.
 */
final class Forms {
    private static final String MARKS = "(<|)";

    private final String file;
    private final Map<String, String> endings;

    Forms(String file, Map<String, String> endings) {
        this.file = file;
        this.endings = endings;
    }

    /** All terms that this pattern means. */
    List<Term> terms(String pattern, int line, Sense sense) {
        return new Pattern(pattern, pattern, line, List.of())
                .whole().stream()
                        .map(form -> form.endsWith("*")
                                ? new Term(form.substring(0, form.length() - 1), true, sense)
                                : new Term(form, false, sense))
                        .toList();
    }

    /** A pattern, or a list of endings in it, read from left to right. */
    private final class Pattern {
        private final String whole;
        private final String text;
        private final int line;
        private final List<String> lists;
        private int at;

        /**
         * @param whole the pattern as the pack has it
         * @param text what is read of it here
         * @param lists the names of the lists around this one
         */
        Pattern(String whole, String text, int line, List<String> lists) {
            this.whole = whole;
            this.text = text;
            this.line = line;
            this.lists = lists;
        }

        List<String> whole() {
            List<String> forms = sequence();
            if (at < text.length()) {
                throw fault("expected a bracket around the forms that | parts and before )");
            }
            return forms.stream().map(this::checked).toList();
        }

        /** Forms parted by bars, up to a closing bracket or the end. */
        private List<String> alternatives() {
            List<String> all = new ArrayList<>(sequence());
            while (at < text.length() && text.charAt(at) == '|') {
                at++;
                all.addAll(sequence());
            }
            return all;
        }

        private List<String> sequence() {
            List<String> forms = List.of("");
            while (at < text.length() && "|)".indexOf(text.charAt(at)) < 0) {
                forms = joined(forms, piece());
            }
            return forms;
        }

        private List<String> piece() {
            char c = text.charAt(at++);
            return switch (c) {
                case '(' -> bracket();
                case '<' -> list();
                default -> List.of(letters());
            };
        }

        private String letters() {
            int from = at - 1;
            while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private List<String> bracket() {
            List<String> forms = alternatives();
            if (at == text.length()) {
                throw fault("expected a closing bracket");
            }
            at++;
            return forms;
        }

        private List<String> list() {
            int close = text.indexOf('>', at);
            String name = close < 0 ? "" : text.substring(at, close);
            String listed = endings.get(name);
            if (listed == null) {
                throw fault("expected <name> of endings listed in language.yaml");
            }
            if (lists.contains(name)) {
                throw fault("expected a list of endings that does not hold itself, but <" + name + "> does");
            }
            at = close + 1;
            List<String> around = new ArrayList<>(lists);
            around.add(name);
            Pattern inside = new Pattern(whole, listed, line, around);
            List<String> forms = inside.alternatives();
            if (inside.at < listed.length()) {
                throw fault("expected an opening bracket in the list <" + name + ">");
            }
            return forms;
        }

        private List<String> joined(List<String> begins, List<String> ends) {
            return begins.stream()
                    .flatMap(begin -> ends.stream().map(begin::concat))
                    .toList();
        }

        private String checked(String form) {
            int star = form.indexOf('*');
            if (form.isBlank() || star == 0 || star > 0 && star < form.length() - 1) {
                throw fault("expected a form whose only star is at its end, found \"" + form + "\"");
            }
            return form.strip();
        }

        private DataFileException fault(String expectation) {
            return new DataFileException(file, line, expectation + ": " + whole);
        }
    }
}
