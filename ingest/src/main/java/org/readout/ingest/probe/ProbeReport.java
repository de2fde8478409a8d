package org.readout.ingest.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.draft.DraftYaml;
import org.readout.ingest.draft.FeedDraft;
import org.readout.ingest.draft.PlainText;
import org.readout.ingest.draft.SourceDraft;
import org.readout.ingest.listing.PageOffers;

/** Findings as text: comments that tell what was found, and below them the YAML, so that the whole is a catalogue too. */
public final class ProbeReport {
    private ProbeReport() {}

    public static String of(Findings findings) {
        List<String> lines = new ArrayList<>();
        lines.add(DraftYaml.comment(findings.asked() + ": " + findings.there()));
        findings.page().ifPresent(page -> aboutPage(page, findings, lines));
        findings.choice().used().forEach(used -> {
            lines.add("#   used: " + line(used.told(), used));
            examples(used, lines);
        });
        findings.choice().leftOut().forEach(other -> leftOut(other, lines));
        if (findings.untried() > 0) {
            lines.add(DraftYaml.comment("not asked: " + findings.untried() + " more"));
        }
        Optional<SourceDraft> draft = ProbeDraft.of(findings);
        draft.ifPresent(any -> lines.add(
                DraftYaml.comment("Correct what is guessed, put it into a file and see: readout sources check FILE")));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"))
                + draft.map(source -> DraftYaml.of(List.of(source))).orElse("");
    }

    private static void examples(Answer.Entries entries, List<String> lines) {
        entries.examples().forEach(example -> lines.add("#     such as \"" + PlainText.line(example) + '"'));
    }

    /** Something else that has entries is given with the lines to paste, for those who know better. */
    private static void leftOut(Choice.LeftOut other, List<String> lines) {
        lines.add("#   left out: " + line(other.reason(), other.answer()));
        if (other.answer() instanceof Answer.Entries entries && !(entries.kind() instanceof EntryPoint.Feed)) {
            examples(entries, lines);
            DraftYaml.lines(FeedDraft.of(entries.url(), entries.kind())).forEach(line -> lines.add("#       " + line));
        }
    }

    private static String line(String told, Answer answer) {
        return PlainText.line(told) + ": " + PlainText.line(answer.url().toASCIIString());
    }

    private static void aboutPage(PageOffers page, Findings findings, List<String> lines) {
        int sitemaps = findings.sitemaps().size();
        lines.add(DraftYaml.comment(
                sitemaps == 0
                        ? "robots.txt names no sitemap"
                        : "robots.txt names " + counted(sitemaps, "sitemap") + ": "
                                + String.join(" ", findings.sitemaps())));
        int offers = page.offers().size();
        lines.add(DraftYaml.comment(offers == 0 ? "the page offers no feed" : counted(offers, "feed") + " offered"));
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
