package org.readout.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The elements of one feed document by the names they are known by, with their bases and languages.
 *
 * <p>A name is the local name in lower case, put behind {@code dc:}, {@code content:}, {@code atom:} and so on where the
 * element's namespace is not the document's own. A prefix nobody declared is taken for its usual namespace.
 */
final class Markup {
    /** Part of a namespace's address, and the prefix that the namespace goes by here; the first that fits counts. */
    private static final List<Map.Entry<String, String>> FAMILIES = List.of(
            Map.entry("purl.org/rss/1.0/modules/content", "content:"),
            Map.entry("purl.org/rss/1.0/modules/syndication", "sy:"),
            Map.entry("purl.org/dc/terms", "dcterms:"),
            Map.entry("purl.org/dc/", "dc:"),
            Map.entry("w3.org/2005/atom", "atom:"),
            Map.entry("purl.org/atom/", "atom:"),
            Map.entry("itunes.com/dtds", "itunes:"),
            Map.entry("search.yahoo.com/mrss", "media:"),
            Map.entry("w3.org/1999/xhtml", "xhtml:"),
            Map.entry("22-rdf-syntax", "rdf:"),
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("purl.org/net/rss1", ""),
            Map.entry("netscape.com/rdf", ""),
            Map.entry("netscape.com/publish", ""),
            Map.entry("backend.userland.com", ""),
            Map.entry("blogs.law.harvard.edu/tech/rss", ""));

    private final String documentBase;
    private final Optional<String> documentLanguage;
    private final boolean atom;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<Element, String> names = new IdentityHashMap<>();

    Markup(String documentBase, Optional<String> documentLanguage, boolean atom) {
        this.documentBase = documentBase;
        this.documentLanguage = documentLanguage;
        this.atom = atom;
    }

    /** Asked for many times of each element, so worked out once. */
    String name(Element element) {
        return names.computeIfAbsent(element, this::named);
    }

    private String named(Element element) {
        String tag = element.tagName();
        int colon = tag.indexOf(':');
        String prefix = colon < 0 ? "" : tag.substring(0, colon + 1).toLowerCase(Locale.ROOT);
        String local = tag.substring(colon + 1).toLowerCase(Locale.ROOT);
        String family = prefixes.computeIfAbsent(
                prefix + ' ' + element.tag().namespace(),
                any -> family(element.tag().namespace(), prefix));
        return atom && "atom:".equals(family) ? local : family + local;
    }

    private static String family(String namespace, String prefix) {
        String lower = namespace.toLowerCase(Locale.ROOT);
        return FAMILIES.stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(prefix);
    }

    Stream<Element> all(Element parent, String name) {
        return parent.children().stream().filter(child -> name(child).equals(name));
    }

    /** The first child that bears one of the names and passes, the earlier names before the later. */
    Optional<Element> first(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> all(parent, name))
                .filter(child ->
                        !child.wholeText().isBlank() || !child.children().isEmpty())
                .findFirst();
    }

    Optional<String> text(Element parent, String... names) {
        return first(parent, names).map(element -> element.wholeText().strip());
    }

    /** What a child says in HTML: escaped markup unescaped, naked markup as it stands. */
    Optional<String> html(Element parent, String... names) {
        return first(parent, names).map(this::html);
    }

    String html(Element element) {
        String html = element.children().isEmpty() ? element.wholeText() : element.html();
        return Links.absolute(base(element), html.strip());
    }

    /** An Atom text construct in any of the ways Atom 0.3 and 1.0 have to write one. */
    String construct(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT).strip();
        boolean base64 = "base64".equalsIgnoreCase(element.attr("mode")) || isBinary(type);
        if (base64 && element.children().isEmpty()) {
            return Links.absolute(base(element), decoded(element.wholeText()));
        }
        if (type.equals("xhtml") || type.equals("application/xhtml+xml")) {
            return Links.absolute(base(element), unwrapped(element));
        }
        if (type.equals("text") || type.equals("text/plain")) {
            return element.wholeText().strip();
        }
        return html(element);
    }

    private static boolean isBinary(String type) {
        return type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && !type.equals("application/octet-stream+html")
                && !type.equals("html");
    }

    private static String unwrapped(Element element) {
        Element inner = element.children().size() == 1
                        && element.child(0).tagName().toLowerCase(Locale.ROOT).endsWith("div")
                ? element.child(0)
                : element;
        return inner.html().strip();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64.strip(); // Said to be Base64 and is not: then it is what it is.
        }
    }

    /** Where relative links in this element start from. */
    String base(Element element) {
        Element parent = element.parent();
        String outer = parent == null ? documentBase : base(parent);
        String own = element.attr("xml:base");
        return own.isBlank() ? outer : Links.resolve(outer, own);
    }

    /** The language said here or nearest above, else the document's; an empty one says "none". */
    Optional<String> language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) {
                return Optional.of(at.attr("xml:lang").strip().replace('_', '-'))
                        .filter(tag -> !tag.isEmpty());
            }
        }
        return documentLanguage;
    }

    /** The language of what an item says: of its first text that names one, else of the item. */
    Optional<String> languageOf(Element item, String... texts) {
        Element speaking = Stream.of(texts)
                .flatMap(name -> all(item, name))
                .filter(text -> text.hasAttr("xml:lang"))
                .findFirst()
                .orElse(item);
        return language(speaking);
    }
}
