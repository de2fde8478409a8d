package org.readout.ingest.listing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.readout.ingest.feed.Links;

/**
 * A link of a page that may lead to a release.
 *
 * @param shape the tags and classes from the page's body to the link: links of one list share it
 */
record PageLink(Element anchor, URI to, String shape) {
    /** Pictures, sounds and office files are no releases; a PDF may be one. */
    private static final Pattern FILE = Pattern.compile(
            "(?i).*\\.(?:jpe?g|png|gif|svg|webp|ico|mp[34]|m4a|avi|mov|wmv|zip|rar|docx?|xlsx?|pptx?|rtf|ics|xml|rss|atom|json|css|js)");
    /** Matches class names that tell one entry from the next: {@code post-123}, {@code row-odd}, {@code first}. */
    private static final Pattern OWN_TO_ONE = Pattern.compile(
            ".*\\d.*|odd|even|first|last|active|current|featured|left|right|alt|visited|read|new|top|hover",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> WEB = Set.of("http", "https");
    private static final int MOST_CLASSES = 6;

    /** Empty where the link leads off the site, to the page itself, to a part or another page of this list, or to a file. */
    static Optional<PageLink> of(Element anchor, URI page) {
        return Links.webAddress(anchor.absUrl("href"))
                .map(PageLink::withoutFragment)
                .filter(to -> WEB.contains(to.getScheme().toLowerCase(Locale.ROOT)))
                .filter(to -> isOnSite(to, page) && !isSameList(to, page))
                .filter(to -> !FILE.matcher(to.getRawPath()).matches())
                .map(to -> new PageLink(anchor, to, shape(anchor)));
    }

    private static URI withoutFragment(URI url) {
        String text = url.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? url : URI.create(text.substring(0, fragment));
    }

    /** The same host, or one below the other's. */
    static boolean isOnSite(URI to, URI page) {
        String one = bare(to);
        String other = bare(page);
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static String bare(URI url) {
        return url.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The page itself, its beginning and its further pages; where a query names the release, its names differ or its path. */
    private static boolean isSameList(URI to, URI page) {
        String path = to.getRawPath();
        if (path.isEmpty() || path.equals("/") && to.getRawQuery() == null) {
            return true;
        }
        return path.equals(page.getRawPath())
                && (to.getRawQuery() == null || Paging.isIn(to.getRawQuery(), page.getRawQuery()));
    }

    /** A file to print; a site that has nothing else is listened to all the same. */
    boolean isDocument() {
        return to.getRawPath().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** The tags alone, for lists whose entries have classes of their own. */
    String tags() {
        return shape.replaceAll("\\.[^<]*", "");
    }

    private static String shape(Element anchor) {
        StringBuilder out = new StringBuilder();
        for (Element at = anchor; at != null && !at.nameIs("body"); at = at.parent()) {
            out.append('<').append(at.normalName());
            List<String> classes = at.classNames().stream()
                    .limit(MOST_CLASSES)
                    .filter(name -> !OWN_TO_ONE.matcher(name).matches())
                    .sorted()
                    .collect(Collectors.toList());
            classes.forEach(name -> out.append('.').append(name));
        }
        return out.toString();
    }
}
