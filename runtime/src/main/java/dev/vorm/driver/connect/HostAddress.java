package dev.vorm.driver.connect;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a server listens.
 *
 * @param host a name, an address of IPv4 or IPv6 without brackets, or the directory of a Unix socket
 * @param port its port; of a Unix socket the end of its name
 */
public record HostAddress(String host, int port) {
    boolean unixSocket() {
        return host.startsWith("/");
    }

    /** Whether what is sent there stays on this machine, as far as the name tells. */
    boolean local() {
        if (unixSocket() || host.equalsIgnoreCase("localhost")) {
            return true;
        }
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host);
        try {
            return address != null && InetAddress.getByAddress(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + address.length + " bytes", e);
        }
    }

    @Override
    public String toString() {
        if (unixSocket()) {
            return host + "/.s.PGSQL." + port;
        }
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
