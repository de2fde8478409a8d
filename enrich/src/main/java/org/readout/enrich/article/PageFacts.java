package org.readout.enrich.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a page says about itself: its meta elements, title, canonical link, structured data, dated elements. */
final class PageFacts {
    private static final int MOST_DATED = 24;

    private final Map<String, String> metas = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> structuredData = new ArrayList<>();
    private final List<Integer> dated = new ArrayList<>();
    private final List<Integer> bylines = new ArrayList<>();
    private final List<Integer> mainHeadings = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String language = "";
    private boolean asksForPassword;

    void readHead(Element head) {
        for (Element child : head.children()) {
            fact(child);
        }
    }

    private void fact(Element child) {
        switch (child.normalName()) {
            case "title" -> title = title.isEmpty() ? child.text() : title;
            case "meta" -> meta(child);
            case "link" -> link(child);
            case "script" -> script(child);
            default -> {}
        }
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String key = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
            if (!key.isEmpty()) {
                metas.putIfAbsent(key, content);
            }
            if (key.equals("author") || key.equals("article:author") || key.equals("dc.creator")) {
                authors.add(content);
            }
        }
    }

    private void link(Element link) {
        if (canonical.isEmpty() && "canonical".equalsIgnoreCase(link.attr("rel").strip())) {
            canonical = link.attr("href").strip();
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            structuredData.add(script.data());
        }
    }

    /** An element whose text is not read may still state a fact: structured data, or a field for a password. */
    void readMute(Element element) {
        if (element.nameIs("script")) {
            script(element);
        } else if (element.nameIs("input") && "password".equalsIgnoreCase(element.attr("type"))) {
            asksForPassword = true;
        }
    }

    void see(Element element, Role role, int place) {
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
            case "h1" -> mainHeadings.add(place);
            case "meta", "link", "title" -> fact(element);
            case "time" -> addDated(place);
            default -> {
                if (role == Role.DATE) {
                    addDated(place);
                } else if (role == Role.BYLINE) {
                    bylines.add(place);
                }
            }
        }
    }

    private void addDated(int place) {
        if (dated.size() < MOST_DATED) {
            dated.add(place);
        }
    }

    /** The content of the first of these meta elements that the page has. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            if (metas.containsKey(name)) {
                return Optional.of(metas.get(name));
            }
        }
        return Optional.empty();
    }

    Optional<String> title() {
        return Optional.of(title).filter(text -> !text.isBlank());
    }

    Optional<String> canonical() {
        return Optional.of(canonical).filter(text -> !text.isBlank());
    }

    Optional<String> language() {
        return Optional.of(language).filter(text -> !text.isBlank());
    }

    boolean asksForPassword() {
        return asksForPassword;
    }

    List<String> authors() {
        return authors;
    }

    List<String> structuredData() {
        return structuredData;
    }

    /** Elements named as a date, in document order. */
    List<Integer> dated() {
        return dated;
    }

    List<Integer> bylines() {
        return bylines;
    }

    List<Integer> mainHeadings() {
        return mainHeadings;
    }
}
