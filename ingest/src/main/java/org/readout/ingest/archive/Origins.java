package org.readout.ingest.archive;

import java.net.URI;
import java.util.Optional;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.CataloguedSource;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.model.FeedId;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.runtime.StartRefused;

/**
 * Whose page a capture is: an archive names hosts, the catalogue says whose they are.
 *
 * @param otherwise whose page it is where the catalogue does not know the host
 */
public record Origins(Catalogue catalogue, Optional<SourceId> otherwise) {
    public Origins {
        otherwise.ifPresent(id -> {
            if (find(catalogue, id).isEmpty()) {
                throw new StartRefused(
                        "the catalogue has no source " + id + ": readout sources list shows those it has");
            }
        });
    }

    /** Whose page, and under which feed it goes. */
    record Origin(Source source, FeedId feed) {}

    Optional<Origin> of(URI url) {
        return catalogue
                .sourceOf(url.getHost())
                .map(Source::id)
                .or(() -> otherwise)
                .flatMap(id -> find(catalogue, id))
                .map(Origins::origin);
    }

    /** The catalogue's word on a source that an archive names, which may say anything of it. */
    Optional<Source> named(SourceId id) {
        return find(catalogue, id).map(CataloguedSource::source);
    }

    private static Optional<CataloguedSource> find(Catalogue catalogue, SourceId id) {
        return catalogue.sources().stream()
                .filter(entry -> entry.source().id().equals(id))
                .findFirst();
    }

    /** Any of the source's feeds will do: an archive does not say which of them led to a page. */
    private static Origin origin(CataloguedSource entry) {
        FeedId feed = entry.feeds().stream()
                .findFirst()
                .map(FeedSpec::id)
                .orElseGet(() -> new FeedId(entry.source().id() + "#archive"));
        return new Origin(entry.source(), feed);
    }
}
