package dev.vorm.type;

import java.net.InetAddress;

/**
 * A {@code cidr}: a network.
 *
 * @param address its first address
 * @param mask how many bits of it all addresses of the network share
 */
public record Cidr(InetAddress address, int mask) {
    /** Refuses an address with bits behind the mask with an {@link IllegalArgumentException}. */
    public Cidr {
        InternetAddresses.requireMask(address, mask);
        if (!InternetAddresses.isNetwork(address, mask)) {
            throw new IllegalArgumentException("The address of a network has no bits behind its mask");
        }
    }

    /** Reads {@code 192.168.0.0/24}, and the like of version 6. */
    public static Cidr parse(String text) {
        Inet network = Inet.parse(text);
        return new Cidr(network.address(), network.mask());
    }

    /** {@code 192.168.0.0/24}. */
    @Override
    public String toString() {
        return InternetAddresses.write(address) + "/" + mask;
    }
}
