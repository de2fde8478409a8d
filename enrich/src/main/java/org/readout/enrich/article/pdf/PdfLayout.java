package org.readout.enrich.article.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * Makes a page of a PDF's lines: the first large lines are the title, lines that stand close are one paragraph, and what
 * every sheet repeats at its edges is left out.
 */
final class PdfLayout {
    private static final float LARGER = 1.15f;
    private static final float APART = 1.35f;
    private static final int LONGEST_REPEATED = 120;

    /** Matches the titles that programs give: {@code Microsoft Word - statement.docx}, {@code statement_final.pdf}. */
    private static final String OF_A_PROGRAM =
            "(?i)(microsoft .* - .*|.*\\.(docx?|pdf|odt|rtf|indd)|untitled.*|document\\d*)";

    private final List<PdfLine> lines;
    private final float bodySize;
    private final float leading;
    private final List<PdfLine> heading;
    private final Optional<String> named;

    private PdfLayout(List<PdfLine> lines, Optional<String> named) {
        this.lines = lines;
        this.bodySize = bodySize(lines);
        this.leading = leading(lines);
        this.heading = heading();
        this.named = named.filter(title -> !title.matches(OF_A_PROGRAM));
    }

    static PdfLayout of(List<PdfLine> lines, Optional<String> named) {
        return new PdfLayout(withoutEdges(lines), named);
    }

    private static List<PdfLine> withoutEdges(List<PdfLine> lines) {
        Map<String, Long> sheets = lines.stream()
                .filter(line -> line.text().length() <= LONGEST_REPEATED)
                .collect(Collectors.groupingBy(
                        PdfLine::text,
                        Collectors.mapping(PdfLine::page, Collectors.collectingAndThen(Collectors.toSet(), pages ->
                                (long) pages.size()))));
        int last = lines.isEmpty() ? 0 : lines.getLast().page();
        return lines.stream()
                .filter(line -> !line.isPageNumber())
                .filter(line -> last < 2 || sheets.getOrDefault(line.text(), 1L) < Math.max(2, (last + 1) / 2))
                .toList();
    }

    /** The size in which most letters stand. */
    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** The commonest distance from one line to the next of its size; of two as common, the shorter. */
    private static float leading(List<PdfLine> lines) {
        Map<Integer, Integer> distances = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            PdfLine before = lines.get(i - 1);
            int distance = Math.round(line.top() - before.top());
            if (distance > 0 && line.page() == before.page() && line.isAsLargeAs(before.size())) {
                distances.merge(distance, 1, Integer::sum);
            }
        }
        return distances.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(distance -> (float) distance.getKey())
                .orElse(Float.MAX_VALUE);
    }

    /** The first lines on the first sheet in the largest size, if that is clearly larger than the text's. */
    private List<PdfLine> heading() {
        float largest = (float) lines.stream()
                .filter(line -> line.page() == 1)
                .mapToDouble(PdfLine::size)
                .max()
                .orElse(0);
        return largest < LARGER * bodySize
                ? List.of()
                : lines.stream()
                        .dropWhile(line -> !line.isAsLargeAs(largest))
                        .takeWhile(line -> line.page() == 1 && line.isAsLargeAs(largest))
                        .toList();
    }

    String html() {
        StringBuilder html = new StringBuilder("<html><head>");
        named.ifPresent(title -> element(html, "title", title));
        html.append("</head><body>");
        if (heading.isEmpty()) {
            named.ifPresent(title -> element(html, "h1", title));
        } else {
            element(html, "h1", joined(heading));
        }
        paragraphs().forEach(paragraph -> element(html, "p", joined(paragraph)));
        return html.append("</body></html>").toString();
    }

    private static void element(StringBuilder html, String tag, String text) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(Entities.escape(text))
                .append("</")
                .append(tag)
                .append('>');
    }

    private List<List<PdfLine>> paragraphs() {
        List<List<PdfLine>> paragraphs = new ArrayList<>();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (heading.contains(line)) {
                continue;
            }
            if (before == null || beginsAParagraph(line, before)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
            before = line;
        }
        return paragraphs;
    }

    private boolean beginsAParagraph(PdfLine line, PdfLine before) {
        if (!line.isAsLargeAs(before.size())) {
            return true;
        }
        return line.page() == before.page() ? line.top() - before.top() > APART * leading : before.endsLikeASentence();
    }

    /** The lines as one, a word divided at a line's end made whole. */
    private static String joined(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : lines) {
            int last = text.length() - 1;
            if (last > 0 && isHyphenated(text, line.text())) {
                text.setLength(last);
            } else if (last >= 0) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    private static boolean isHyphenated(StringBuilder text, String next) {
        int last = text.length() - 1;
        return (text.charAt(last) == '-' || text.charAt(last) == '\u00AD')
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLowerCase(next.charAt(0));
    }
}
