package org.readout.enrich.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads the names that page builders give to elements: {@code class="post-share"} is furniture.
 *
 * <p>A name is split into words at punctuation and capitals; each word and each pair of neighbours is looked up in
 * {@code element-names.txt}. A page repeats its names by the hundred, so each is cut up once a page.
 */
final class ElementNames {
    private static final NameTable NAMES = new NameTable(WordLists.load("element-names.txt"));

    private static final int MOST_REMEMBERED = 1000;

    private final Map<String, Role> remembered = new HashMap<>();

    Role roleOf(Element element, TagKind kind) {
        return switch (kind) {
            case PAGE -> Role.NEUTRAL;
            case FURNITURE -> Role.FURNITURE;
            default -> element.attributesSize() == 0 ? byTag(element) : Role.stronger(byTag(element), named(element));
        };
    }

    private static Role byTag(Element element) {
        return element.nameIs("figcaption") ? Role.CAPTION : Role.NEUTRAL;
    }

    private Role named(Element element) {
        Role strongest = Role.NEUTRAL;
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            strongest = Role.stronger(
                    strongest,
                    switch (attribute.getKey()) {
                        case "class", "id", "itemprop", "role" -> strongest(value);
                        case "hidden" -> Role.FURNITURE;
                        case "aria-hidden" -> value.equals("true") ? Role.FURNITURE : Role.NEUTRAL;
                        case "style" -> value.replace(" ", "").contains("display:none") ? Role.FURNITURE : Role.NEUTRAL;
                        default -> Role.NEUTRAL;
                    });
        }
        return strongest;
    }

    private Role strongest(String name) {
        Role known = remembered.get(name);
        if (known != null) {
            return known;
        }
        Role role = NAMES.strongest(name);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(name, role);
        }
        return role;
    }
}
