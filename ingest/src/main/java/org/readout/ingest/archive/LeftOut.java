package org.readout.ingest.archive;

import java.util.Locale;

/** Why a record of an archive became no page; each has an entry of its own in the runbook. */
public enum LeftOut {
    /** A request, a note, the archive's own description: nothing that a server answered. */
    NOT_A_RESPONSE,
    /** A capture that says only that nothing had changed since an earlier one. */
    REVISIT,
    /** An answer from somewhere other than a web server, or from an address that is none. */
    NOT_HTTP,
    /** A host that the catalogue does not name. */
    UNKNOWN_HOST,
    /** A status that leads elsewhere. */
    REDIRECT,
    /** A status that is neither a page nor the end of one. */
    STATUS,
    /** Neither HTML nor text nor PDF. */
    NOT_A_PAGE,
    /** The archive's maker cut the page short. */
    CUT_SHORT,
    /** Larger than a page may be, before or after decompression. */
    TOO_LARGE,
    /** The answer's head or encoding cannot be read. */
    UNDECODABLE,
    /** Captured at no time, or at one that is still to come. */
    DATE,
    /** A place in the file where no record can be read. */
    DAMAGED;

    /** As it stands in reports. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
