package org.readout.ingest.listing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of a page that hold no list of releases, however many links they hold: menus, footers, page turners, tag clouds. */
final class Furniture {
    /** What the attributes of such a part say, word by word; {@code news-menu} says it, {@code document} does not. */
    private static final Set<String> SAYS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "megamenu",
            "topmenu",
            "mainmenu",
            "breadcrumb",
            "breadcrumbs",
            "crumbs",
            "pagination",
            "pager",
            "paging",
            "pagenavi",
            "paginator",
            "tagcloud",
            "tags",
            "share",
            "sharing",
            "social",
            "footer",
            "cookie",
            "cookies",
            "languages",
            "sitemap",
            "partners",
            "banner",
            "banners");
    /** Matches the border between words, also within {@code topMenu}. */
    private static final Pattern BORDER = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<Element, Boolean> judged = new IdentityHashMap<>();
    private final int all;

    Furniture(Document page) {
        this.all = page.select("a[href]").size();
    }

    boolean holds(Element element) {
        for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
            if (judged.computeIfAbsent(at, this::isFurniture)) {
                return true;
            }
        }
        return false;
    }

    /** A page whose whole is marked as one of these has mismarked itself. */
    private boolean isFurniture(Element element) {
        return says(element) && element.select("a[href]").size() * 10 < all * 8;
    }

    private static boolean says(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer" -> true;
            case "header" -> element.parent() != null && element.parent().nameIs("body");
            case "a", "li", "article", "html" -> false;
            default -> element.attr("role").equals("navigation") || anyWord(element);
        };
    }

    private static boolean anyWord(Element element) {
        String names = element.className() + ' ' + element.id();
        return names.length() > 1
                && names.length() < 400
                && !Collections.disjoint(
                        Set.copyOf(BORDER.splitAsStream(names)
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .toList()),
                        SAYS);
    }
}
