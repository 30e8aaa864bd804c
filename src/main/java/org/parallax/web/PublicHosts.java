package org.parallax.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Tells hosts of the public net from this machine and its own network, so that no page and no
 * redirect can make Parallax ask a printer or a server behind the wall.
 */
final class PublicHosts {
    private PublicHosts() {}

    /**
     * Lets an address through whose host is public wherever it leads. The name is looked up again
     * for the connection, within the JDK's own memory of it (30 s), so both have the same answer.
     *
     * @throws FetchException where it leads inward, or the name is not known
     */
    static void check(URI address) throws FetchException {
        String host = address.getHost();
        try {
            for (InetAddress each : InetAddress.getAllByName(host)) {
                if (!isPublic(each)) {
                    throw new FetchException("inward", host);
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchException("unknown", host);
        }
    }

    /** Whether anyone on the net could reach it: the ranges of RFC 6890 are not. */
    static boolean isPublic(InetAddress address) {
        boolean special =
                address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return !special
                && (address instanceof Inet6Address
                        ? isPublicSix(first, second, bytes)
                        : isPublicFour(first, second, bytes[2] & 0xFF));
    }

    private static boolean isPublicFour(int first, int second, int third) {
        boolean carrier = first == 100 && (second & 0xC0) == 64;
        boolean tests =
                switch (first) {
                    case 192 -> second == 0 && (third == 0 || third == 2);
                    case 198 -> (second & 0xFE) == 18 || (second == 51 && third == 100);
                    case 203 -> second == 0 && third == 113;
                    default -> false;
                };
        return first != 0 && first < 224 && !carrier && !tests;
    }

    /** Not unique local, for documentation, or one that wraps an address of the older kind. */
    private static boolean isPublicSix(int first, int second, byte[] bytes) {
        boolean local = (first & 0xFE) == 0xFC;
        boolean wraps = first == 0 || (first == 0x20 && second == 0x02);
        boolean shown =
                first == 0x20
                        && second == 0x01
                        && (bytes[2] & 0xFF) == 0x0D
                        && (bytes[3] & 0xFF) == 0xB8;
        return !local && !wraps && !shown;
    }
}
