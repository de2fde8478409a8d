package org.readout.ingest.poll;

import java.util.Locale;

/** Why an entry or a page was not passed on; each has an entry of its own in the runbook. */
public enum Drop {
    /** The entry links to nothing on the web. */
    ENTRY_WITHOUT_LINK,
    /** Another entry of the same document names the same page. */
    ENTRY_REPEATED,
    /** The document holds more entries than are read. */
    ENTRY_BEYOND_LIMIT,
    /** robots.txt does not allow the page. */
    PAGE_ROBOTS,
    /** The page lies at an address that is not fetched: private, or neither http nor https. */
    PAGE_ADDRESS,
    /** The page is larger than allowed. */
    PAGE_SIZE,
    /** The page answered 401, 403 or a bot protection until the last attempt. */
    PAGE_REFUSED,
    /** The page answered 404 or 410 until the last attempt and was never seen. */
    PAGE_NEVER_THERE,
    /** The page could not be had until the last attempt. */
    PAGE_UNREACHABLE;

    /** As it stands in the metrics. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
