package org.readout.ingest.opml;

import java.util.List;
import org.readout.ingest.draft.SourceDraft;

/**
 * What an OPML file holds for a catalogue.
 *
 * @param leftOut one line for each outline that cannot be a feed of ours, with the reason
 */
public record OpmlReading(List<SourceDraft> drafts, List<String> leftOut) {
    public OpmlReading {
        drafts = List.copyOf(drafts);
        leftOut = List.copyOf(leftOut);
    }
}
