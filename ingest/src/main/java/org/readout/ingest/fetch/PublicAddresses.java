package org.readout.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells the public internet from everything else: this machine, its network, the metadata service of its cloud. */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special
                && (address instanceof Inet6Address
                        ? isPublic6(address.getAddress())
                        : isPublic4(address.getAddress(), 0));
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int a = bytes[from] & 0xff;
        int b = bytes[from + 1] & 0xff;
        boolean ownNetwork = a == 10 || a == 127 || a == 172 && b >= 16 && b < 32 || a == 192 && b == 168;
        boolean carrier = a == 100 && b >= 64 && b < 128; // 100.64.0.0/10
        boolean linkLocal = a == 169 && b == 254; // also the metadata services of the clouds
        boolean azure =
                a == 168 && b == 63 && (bytes[from + 2] & 0xff) == 129 && bytes[from + 3] == 16; // in public space
        boolean tests = a == 198 && (b == 18 || b == 19) || a == 192 && b == 0;
        return a != 0 && a < 224 && !ownNetwork && !carrier && !linkLocal && !azure && !tests;
    }

    /** Addresses that wrap an IPv4 address are judged by that one. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean unique = (first & 0xfe00) == 0xfc00; // fc00::/7
        if (first == 0x0064 && (bytes[2] & 0xff) == 0xff) { // 64:ff9b::/96
            return isPublic4(bytes, 12);
        }
        if (first == 0x2002) { // 2002::/16
            return isPublic4(bytes, 2);
        }
        return !unique && (first & 0xe000) == 0x2000; // 2000::/3 is all that is routed today
    }
}
