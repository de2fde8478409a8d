package org.readout.ingest.opml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.CataloguedSource;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.draft.Home;
import org.readout.model.Source;

/**
 * Writes the feeds of a catalogue as OPML 2.0: an outline for each country, within it one for each feed.
 *
 * <p>What only a catalogue knows (id, kind, party, zone and so on) goes into attributes of a namespace of our own, as OPML
 * allows, so that {@link OpmlReader} gets back what was written. All characters beyond ASCII are written as references: the
 * file is the same in whatever encoding it is stored.
 */
public final class OpmlWriter {
    static final String NAMESPACE = "urn:readout:catalogue";

    private static final String OTHERS = "Agencies and outlets";

    private OpmlWriter() {}

    public static String write(Catalogue catalogue) {
        Map<String, List<CataloguedSource>> byCountry = catalogue.sources().stream()
                .filter(entry -> feeds(entry).findAny().isPresent())
                .collect(Collectors.groupingBy(entry -> folder(entry.source()), TreeMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0" xmlns:readout="%s">
                  <head><title>Sources of Readout</title></head>
                  <body>
                """.formatted(NAMESPACE));
        byCountry.forEach((folder, entries) -> {
            out.append("    <outline").append(attribute("text", folder)).append(">\n");
            entries.forEach(entry -> feeds(entry).forEach(feed -> out.append(outline(entry, feed))));
            out.append("    </outline>\n");
        });
        return out.append("  </body>\n</opml>\n").toString();
    }

    /** Listing pages and sitemaps are nothing to a feed reader. */
    private static Stream<FeedSpec> feeds(CataloguedSource entry) {
        return entry.feeds().stream().filter(feed -> feed.kind() instanceof EntryPoint.Feed);
    }

    private static String folder(Source source) {
        return source.party().map(party -> Home.countryName(party.value())).orElse(OTHERS);
    }

    private static String outline(CataloguedSource entry, FeedSpec feed) {
        Source source = entry.source();
        return "      <outline type=\"rss\""
                + attribute("text", source.name())
                + attribute("title", source.name())
                + attribute("xmlUrl", feed.url().toString())
                + attribute("htmlUrl", feed.url().resolve("/").toString())
                + source.languages().stream()
                        .findFirst()
                        .map(language -> attribute("language", language))
                        .orElse("")
                + ours(entry, feed)
                + "/>\n";
    }

    private static String ours(CataloguedSource entry, FeedSpec feed) {
        Source source = entry.source();
        return attribute("readout:id", source.id().toString())
                + attribute("readout:kind", source.kind().value())
                + source.party()
                        .map(party -> attribute("readout:party", party.value()))
                        .orElse("")
                + attribute("readout:zone", source.zone().getId())
                + attribute("readout:languages", String.join(" ", source.languages()))
                + attribute("readout:hosts", String.join(" ", new LinkedHashSet<>(entry.hosts())))
                + feed.every()
                        .map(every -> attribute("readout:every", every.toString()))
                        .orElse("")
                + (feed.content() == ContentFrom.FEED ? attribute("readout:content", "feed") : "");
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        value.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF).forEach(c -> {
            if (c < 0x7f && "&<>\"".indexOf(c) < 0) {
                out.appendCodePoint(c);
            } else {
                out.append("&#").append(c).append(';');
            }
        });
        return out.toString();
    }
}
