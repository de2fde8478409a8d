package org.readout.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.CataloguedSource;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.probe.Check;
import org.readout.model.FeedId;
import org.readout.model.Source;

/** A catalogue, or what came of asking it, as lines for a person. */
final class CatalogueTable {
    private CatalogueTable() {}

    static void print(Catalogue catalogue, PrintWriter out) {
        catalogue.sources().forEach(entry -> {
            Source source = entry.source();
            out.printf(
                    "%-20s %-8s %-20s %s%s%s%n",
                    source.id(),
                    source.party().map(Object::toString).orElse("-"),
                    source.zone(),
                    source.name(),
                    entry.nativeName().map(name -> " · " + name).orElse(""),
                    entry.verified() ? "" : " (unverified)");
            entry.feeds().forEach(feed -> out.printf("%29s %s%s%n", "", feed.url(), kind(feed)));
        });
        out.flush();
    }

    private static String kind(FeedSpec feed) {
        return feed.kind() instanceof EntryPoint.Feed ? "" : " (" + feed.kind().word() + ")";
    }

    /** Whether all entry points give entries. */
    static boolean print(Catalogue catalogue, List<Check.Checked> checked, PrintWriter out) {
        checked.forEach(one -> out.printf(
                "%-4s %-22s %-8s %s  %s%n",
                one.givesEntries() ? "ok" : "FAIL",
                one.feed().id(),
                one.feed().kind().word(),
                one.told(),
                one.feed().url()));
        checked.forEach(one -> one.movedTo()
                .ifPresent(to -> out.printf(
                        "%s: write %s in place of %s%n",
                        one.feed().id(), to, one.feed().url())));
        Set<FeedId> well = checked.stream()
                .filter(Check.Checked::givesEntries)
                .map(one -> one.feed().id())
                .collect(Collectors.toSet());
        out.printf("%d of %d entry points give entries%n", well.size(), checked.size());
        out.printf("can lose `unverified`: %s%n", unverifiedNoMore(catalogue, well));
        out.flush();
        return well.size() == checked.size();
    }

    private static String unverifiedNoMore(Catalogue catalogue, Set<FeedId> well) {
        String ids = catalogue.sources().stream()
                .filter(entry -> !entry.verified() && !entry.feeds().isEmpty())
                .filter(entry -> entry.feeds().stream().map(FeedSpec::id).allMatch(well::contains))
                .map(CataloguedSource::source)
                .map(source -> source.id().toString())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "none" : ids;
    }
}
