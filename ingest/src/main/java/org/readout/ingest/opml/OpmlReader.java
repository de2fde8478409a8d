package org.readout.ingest.opml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.ingest.draft.FeedDraft;
import org.readout.ingest.draft.PlainText;
import org.readout.ingest.draft.SourceDraft;
import org.readout.runtime.StartRefused;

/**
 * Reads the feeds named in an OPML file as drafts for a catalogue.
 *
 * <p>The file may come from anyone: it is bounded in size, depth and number of feeds, and its document type and entities
 * are never resolved. Read as leniently as feeds are, since most readers' exports hold a bare ampersand somewhere.
 */
public final class OpmlReader {
    static final int LARGEST = 4 * 1024 * 1024;
    static final int MOST_FEEDS = 5_000;

    private static final int DEEPEST = 64;

    private final String name;
    private final Map<String, SourceDraft> drafts = new LinkedHashMap<>();
    private final Set<URI> known = new HashSet<>();
    private final List<String> leftOut = new ArrayList<>();

    private OpmlReader(String name) {
        this.name = name;
    }

    public static OpmlReading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1), file.toString());
        } catch (IOException e) {
            throw new StartRefused(
                    "OPML file " + file + " cannot be read (" + e + "): check its name and rights and import again", e);
        }
    }

    /** @param name what to call the bytes in messages, such as their file name */
    public static OpmlReading read(byte[] opml, String name) {
        return new OpmlReader(name).read(opml);
    }

    private OpmlReading read(byte[] opml) {
        if (opml.length > LARGEST) {
            throw refused("holds more than " + LARGEST + " bytes", "split it");
        }
        List<Element> outlines = parsed(opml).stream()
                .filter(element -> element.normalName().equals("outline"))
                .filter(element -> new Outline(element).attribute("xmlUrl").isPresent())
                .limit(MOST_FEEDS + 1L)
                .toList();
        if (outlines.size() > MOST_FEEDS) {
            throw refused("names more than " + MOST_FEEDS + " feeds", "split it");
        }
        outlines.forEach(element -> take(new Outline(element)));
        if (drafts.isEmpty()) {
            throw refused("names no feed with an http or https xmlUrl", "export it again from your feed reader");
        }
        return new OpmlReading(withDistinctIds(), leftOut);
    }

    private Element parsed(byte[] opml) {
        try {
            Document tree = Jsoup.parse(
                    new ByteArrayInputStream(opml), null, "", Parser.xmlParser().setMaxDepth(DEEPEST));
            return tree.children().stream()
                    .filter(element -> element.normalName().equals("opml"))
                    .findFirst()
                    .orElseThrow(() -> refused("is no OPML: " + found(tree), "name a file whose root is <opml>"));
        } catch (IOException | IllegalArgumentException e) {
            throw refused("cannot be parsed (" + e.getMessage() + ")", "export it again from your feed reader");
        }
    }

    private static String found(Document tree) {
        return tree.children().isEmpty()
                ? "it holds no XML element"
                : "its root is <" + PlainText.line(tree.child(0).tagName()) + ">";
    }

    private StartRefused refused(String what, String now) {
        return new StartRefused("OPML file " + name + " " + what + ": " + now + " and import again");
    }

    private void take(Outline outline) {
        outline.url()
                .ifPresentOrElse(
                        url -> take(outline, url), () -> leaveOut(outline, "its xmlUrl is no http or https address"));
    }

    private void take(Outline outline, URI url) {
        if (!known.add(url)) {
            leaveOut(outline, "this feed is already named above");
            return;
        }
        drafts.merge(outline.key(url), outline.source(url), OpmlReader::joined);
    }

    private void leaveOut(Outline outline, String reason) {
        leftOut.add(PlainText.line("left out \"" + outline.label() + "\" "
                + outline.attribute("xmlUrl").orElse("") + ": " + reason));
    }

    private static SourceDraft joined(SourceDraft first, SourceDraft further) {
        List<FeedDraft> feeds = new ArrayList<>(first.feeds());
        feeds.addAll(further.feeds());
        return new SourceDraft(
                first.id(), first.name(), first.home(), first.languages(), first.hosts(), first.seen(), feeds);
    }

    private List<SourceDraft> withDistinctIds() {
        Set<String> taken = new HashSet<>();
        return drafts.values().stream()
                .map(draft -> draft.named(distinct(draft.id().toLowerCase(Locale.ROOT), taken)))
                .toList();
    }

    private static String distinct(String id, Set<String> taken) {
        String free = id;
        for (int next = 2; !taken.add(free); next++) {
            free = id + "-" + next;
        }
        return free;
    }
}
