package org.readout.ingest.catalogue;

/**
 * A host whose certificate is taken though nobody vouches for it, and why that was decided.
 *
 * <p>The name in the certificate must still be the host's. Whoever sits between can read and change what such a host says,
 * so the reason is asked for and shown at every start.
 */
public record TlsException(String host, String reason) {}
