package org.readout.ingest.fetch;

import java.util.Optional;

/** What a server gave to tell one version of a document from another; echoed exactly as it came. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
