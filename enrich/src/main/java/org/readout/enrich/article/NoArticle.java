package org.readout.enrich.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.enrich.article.pdf.PdfReader;
import org.readout.model.Page;

/** Why a page holds no article, as a stable code that is counted and explained in the runbook. */
final class NoArticle {
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int SHORTEST = 30;
    private static final int SHORTEST_IDEOGRAPHIC = 12;
    private static final int LONGEST_WALL = 800;
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final Set<String> HTML =
            Set.of("", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml");
    private static final Map<String, List<String>> WALLS = WordLists.load("walls.txt");

    private NoArticle() {}

    /** What can be said before the page is parsed. */
    static Optional<String> before(Page page, byte[] body) {
        if (page.status() < OK || page.status() >= REDIRECT) {
            return Optional.of("http-error");
        }
        String type = page.contentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (PdfReader.isPdf(body)) {
            return Optional.empty();
        }
        if (type.equals("application/pdf")) {
            return Optional.of("pdf-damaged");
        }
        if (!HTML.contains(type) || startsWith(body, "PK\u0003\u0004") || startsWith(body, "GIF8")) {
            return Optional.of("not-html");
        }
        return body.length == 0 ? Optional.of("empty") : Optional.empty();
    }

    private static boolean startsWith(byte[] body, String mark) {
        return body.length >= mark.length()
                && new String(body, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** What can be said once it is read. */
    static Optional<String> after(Extraction extraction) {
        String text = extraction.text();
        if (text.length() <= LONGEST_WALL) {
            Optional<String> wall = wall(extraction.title() + "\n" + text);
            if (wall.isPresent()) {
                return wall;
            }
        }
        if (!isShort(text)) {
            return Optional.empty();
        }
        if (extraction.asksForPassword()) {
            return Optional.of("login");
        }
        return Optional.of(text.isBlank() ? "empty" : "too-short");
    }

    private static Optional<String> wall(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WALLS.entrySet().stream()
                .filter(wall -> wall.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isShort(String text) {
        boolean ideographic = text.chars().limit(SHORTEST).anyMatch(c -> c >= FIRST_IDEOGRAPH);
        return text.length() < (ideographic ? SHORTEST_IDEOGRAPHIC : SHORTEST);
    }
}
