package org.readout.ingest.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How fetching behaves.
 *
 * @param contact an address or URL at which a webmaster reaches the operator; part of the User-Agent
 * @param allowPrivate opens addresses that are not on the public internet, for demos and tests
 * @param timeout for one hop from connection to the last byte
 * @param spacing least time between the end of one request to a host and the next
 * @param largest more bytes than this, before or after decompression, are refused
 * @param unvouched hosts whose certificates need nobody to vouch for them
 */
public record FetchSettings(
        String contact, boolean allowPrivate, Duration timeout, Duration spacing, int largest, Set<String> unvouched) {
    static final int MOST_HOPS = 6;

    public FetchSettings {
        unvouched = Set.copyOf(unvouched);
    }

    public FetchSettings(String contact, boolean allowPrivate, Duration timeout, Duration spacing, int largest) {
        this(contact, allowPrivate, timeout, spacing, largest, Set.of());
    }

    /** The same, taking these hosts' certificates as they come. */
    public FetchSettings withUnvouched(Set<String> hosts) {
        return new FetchSettings(contact, allowPrivate, timeout, spacing, largest, hosts);
    }

    public String userAgent() {
        return "Readout/0.1 (+" + contact + ")";
    }
}
