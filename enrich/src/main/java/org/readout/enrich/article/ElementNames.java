package org.readout.enrich.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads the names that page builders give to elements: {@code class="post-share"} is furniture.
 *
 * <p>A name is split into words at punctuation and capitals; each word and each pair of neighbours is looked up in
 * {@code element-names.txt}. A name with two meanings has the stronger: {@code article-body-related} is not the body.
 */
final class ElementNames {
    private static final Map<String, Role> WORDS = words();
    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");
    private static final List<Role> STRENGTH =
            List.of(Role.NEUTRAL, Role.BODY, Role.DATE, Role.BYLINE, Role.CAPTION, Role.FURNITURE, Role.QUOTE);

    private final Map<String, Role> seen = new HashMap<>();

    private static Map<String, Role> words() {
        Map<String, Role> words = new HashMap<>();
        WordLists.load("element-names.txt").forEach((role, names) -> {
            Role value = Role.valueOf(role.toUpperCase(Locale.ROOT));
            names.forEach(name -> words.put(name, value));
        });
        return Map.copyOf(words);
    }

    Role roleOf(Element element) {
        String tag = element.normalName();
        if (WHOLE_PAGE.contains(tag)) {
            return Role.NEUTRAL;
        }
        if (PageTags.FURNITURE.contains(tag) || isHidden(element)) {
            return Role.FURNITURE;
        }
        Role named = element.attributesSize() == 0 ? Role.NEUTRAL : named(element);
        return named == Role.NEUTRAL && "figcaption".equals(tag) ? Role.CAPTION : named;
    }

    private static boolean isHidden(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || "true".equals(element.attr("aria-hidden"))
                        || element.attr("style").replace(" ", "").contains("display:none"));
    }

    private Role named(Element element) {
        Role strongest = role(element.attr("class"));
        for (String attribute : new String[] {"id", "itemprop", "role"}) {
            strongest = stronger(strongest, role(element.attr(attribute)));
        }
        return strongest;
    }

    private Role role(String names) {
        return names.isEmpty() ? Role.NEUTRAL : seen.computeIfAbsent(names, ElementNames::look);
    }

    private static Role look(String names) {
        Role found = Role.NEUTRAL;
        String last = "";
        for (String word : split(names)) {
            found = stronger(found, WORDS.getOrDefault(word, Role.NEUTRAL));
            found = stronger(found, WORDS.getOrDefault(last + "-" + word, Role.NEUTRAL));
            last = word;
        }
        return found;
    }

    private static String[] split(String names) {
        StringBuilder words = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
                words.append(' ');
            }
            words.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ');
        }
        return words.toString().trim().split(" +");
    }

    private static Role stronger(Role one, Role other) {
        return STRENGTH.indexOf(one) >= STRENGTH.indexOf(other) ? one : other;
    }
}
