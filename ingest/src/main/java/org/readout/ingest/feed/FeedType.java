package org.readout.ingest.feed;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The dialect of a feed by its root, in the short form that feed readers share: {@code rss20}, {@code atom10}. */
final class FeedType {
    private FeedType() {}

    static String of(Element root) {
        String namespace = root.attributes().asList().stream()
                .map(attribute -> attribute.getKey().startsWith("xmlns") ? attribute.getValue() : "")
                .reduce("", (all, one) -> all + " " + one)
                .toLowerCase(Locale.ROOT);
        return switch (XmlFeed.localName(root)) {
            case "feed" -> atom(root, namespace);
            case "rdf" -> namespace.contains("netscape.com/rdf") ? "rss090" : "rss10";
            case "channel" -> "cdf";
            default -> rss(root.attr("version").strip());
        };
    }

    private static String atom(Element root, String namespace) {
        boolean old =
                namespace.contains("purl.org/atom/") || root.attr("version").startsWith("0.");
        return old ? "atom03" : "atom10";
    }

    private static String rss(String version) {
        if (version.startsWith("2")) {
            return "rss20";
        }
        return version.matches("0\\.9[0-4]") ? "rss" + version.replace(".", "") : "rss";
    }
}
