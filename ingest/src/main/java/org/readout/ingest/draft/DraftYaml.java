package org.readout.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.model.Json;

/**
 * Drafts as the YAML of a catalogue.
 *
 * <p>Whatever strangers wrote is put so that it stays the one value it is; the result is always a catalogue that
 * {@code sources check} accepts.
 */
public final class DraftYaml {
    /** Matches {@code Ministry of Foreign Affairs}; not {@code No}, {@code - a} or {@code a: b}. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}' ,.()-]{5,}");

    private static final int COLUMN = 26;

    private DraftYaml() {}

    public static String of(List<SourceDraft> drafts) {
        return drafts.stream().map(DraftYaml::entry).collect(Collectors.joining("\n", "sources:\n", ""));
    }

    /** A line that YAML does not read. */
    public static String comment(String text) {
        return "# " + PlainText.line(text);
    }

    private static String entry(SourceDraft draft) {
        StringBuilder out = new StringBuilder("  - id: ").append(draft.id()).append('\n');
        field(out, "name", new Noted(quoted(draft.name().text()), draft.name().note()));
        field(out, "kind", draft.home().kind());
        draft.home().party().ifPresentOrElse(party -> field(out, "party", party), () -> askForParty(out, draft.home()));
        field(out, "zone", draft.home().zone());
        list(out, "languages", draft.languages());
        list(out, "hosts", draft.hosts());
        if (!draft.seen()) {
            field(out, "unverified", Noted.guessed("true", "remove once you have seen the feed answer"));
        }
        out.append("    feeds:\n");
        draft.feeds().forEach(feed -> feed(out, feed));
        return out.toString();
    }

    private static void field(StringBuilder out, String name, Noted value) {
        String line = "    " + name + ": " + value.text();
        out.append(line)
                .append(value.note()
                        .map(note -> " ".repeat(Math.max(1, COLUMN - line.length())) + comment(note))
                        .orElse(""))
                .append('\n');
    }

    /** A ministry without its party speaks for nobody: the line is there to be filled in. */
    private static void askForParty(StringBuilder out, Home home) {
        if (home.speaksForAParty()) {
            out.append("    # party: AZE          # NOT KNOWN: whose own account this is\n");
        }
    }

    private static void list(StringBuilder out, String name, List<String> values) {
        if (!values.isEmpty()) {
            field(out, name, Noted.sure("[" + String.join(", ", values) + "]"));
        }
    }

    private static void feed(StringBuilder out, FeedDraft feed) {
        lines(feed).forEach(line -> out.append("      ").append(line).append('\n'));
    }

    /** One entry point as it stands in the list of a source's. */
    public static List<String> lines(FeedDraft feed) {
        List<String> lines = new ArrayList<>();
        lines.add("- url: " + address(feed.url().toASCIIString()));
        feed.every().ifPresent(every -> lines.add("  every: " + every));
        if (feed.content() == ContentFrom.FEED) {
            lines.add("  content: feed");
        }
        if (!(feed.kind() instanceof EntryPoint.Feed)) {
            lines.add("  kind: " + feed.kind().word());
        }
        return lines;
    }

    /** An address needs no quotes unless it ends like a key. */
    private static String address(String url) {
        return url.endsWith(":") ? Json.write(url) : url;
    }

    /** As JSON writes it, which YAML reads, unless the text is plainly words. */
    private static String quoted(String text) {
        String line = PlainText.line(text);
        return PLAIN.matcher(line).matches() ? line : Json.write(line);
    }
}
