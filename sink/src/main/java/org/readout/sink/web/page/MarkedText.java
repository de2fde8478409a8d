package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Evidence;
import org.readout.sink.web.html.Html;

/**
 * A text with the words marked that fields rest on.
 *
 * <p>Spans may overlap, so the text is cut at every border and each cut carries all that it proves. Evidence whose
 * quote does not stand at its place belongs to another revision of the article and is left unmarked.
 */
final class MarkedText {
    private static final String PARAGRAPHS = "\n\n";

    private final String words;
    private final List<Evidence> spans;

    /** @param zone which evidence speaks of this text: that of the title or that of the text */
    MarkedText(String words, String zone, List<Evidence> evidence) {
        this.words = words;
        this.spans = evidence.stream()
                .filter(span -> span.zone().equals(zone) && stands(span))
                .toList();
    }

    Html line() {
        return part(0, words.length());
    }

    Html paragraphs() {
        List<Html> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf(PARAGRAPHS, start);
            end = end < 0 ? words.length() : end;
            if (!words.substring(start, end).isBlank()) {
                paragraphs.add(el("p", part(start, end)));
            }
            start = end + PARAGRAPHS.length();
        }
        return all(paragraphs);
    }

    private boolean stands(Evidence span) {
        return span.start() < span.end()
                && span.end() <= words.length()
                && words.substring(span.start(), span.end()).equals(span.quote());
    }

    private Html part(int start, int end) {
        List<Integer> borders = borders(start, end);
        List<Html> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < borders.size(); i++) {
            pieces.add(piece(borders.get(i), borders.get(i + 1)));
        }
        return all(pieces);
    }

    private List<Integer> borders(int start, int end) {
        TreeSet<Integer> borders = new TreeSet<>(Set.of(start, end));
        spans.forEach(span -> {
            borders.add(span.start());
            borders.add(span.end());
        });
        return List.copyOf(borders.subSet(start, true, end, true));
    }

    private Html piece(int start, int end) {
        Html plain = text(words.substring(start, end));
        String proves = spans.stream()
                .filter(span -> span.start() <= start && end <= span.end())
                .map(span -> span.field() + ": " + span.rule())
                .distinct()
                .collect(Collectors.joining("; "));
        return proves.isEmpty() ? plain : el("mark", attr("title", proves), plain);
    }
}
