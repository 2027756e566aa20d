package dev.vorm.type;

import java.net.InetAddress;

/**
 * An {@code inet}: an address, and how many bits of it are those of its network.
 *
 * @param address the address
 * @param mask the bits of the network: 32, or 128 in version 6, for a host alone
 */
public record Inet(InetAddress address, int mask) {
    /** Refuses a mask that is longer than the address with an {@link IllegalArgumentException}. */
    public Inet {
        InternetAddresses.requireMask(address, mask);
    }

    /** A host. */
    public static Inet of(InetAddress address) {
        return new Inet(address, InternetAddresses.bits(address));
    }

    /** Reads {@code 192.168.0.1}, {@code 192.168.0.1/24}, and the like of version 6. */
    public static Inet parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(InternetAddresses.read(text));
        }
        TextScanner mask = new TextScanner(text.substring(slash + 1), "an address");
        int bits = mask.smallNumber();
        mask.end();
        return new Inet(InternetAddresses.read(text.substring(0, slash)), bits);
    }

    /** The address; fails with a {@link ValueException} when it is not that of a host alone. */
    InetAddress requireHost() {
        if (mask != InternetAddresses.bits(address)) {
            throw new ValueException("an address with a mask is no InetAddress: use dev.vorm.type.Inet");
        }
        return address;
    }

    /** {@code 192.168.0.1/24}. */
    @Override
    public String toString() {
        return InternetAddresses.write(address) + "/" + mask;
    }
}
