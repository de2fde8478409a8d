package org.readout.ingest.fetch;

import java.time.Duration;

/**
 * How fetching behaves.
 *
 * @param contact an address or URL at which a webmaster reaches the operator; part of the User-Agent
 * @param allowPrivate opens addresses that are not on the public internet, for demos and tests
 * @param timeout for one hop from connection to the last byte
 * @param spacing least time between the end of one request to a host and the next
 * @param largest more bytes than this, before or after decompression, are refused
 */
public record FetchSettings(String contact, boolean allowPrivate, Duration timeout, Duration spacing, int largest) {
    static final int MOST_HOPS = 6;

    public String userAgent() {
        return "Readout/0.1 (+" + contact + ")";
    }
}
