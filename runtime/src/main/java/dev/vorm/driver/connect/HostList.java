package dev.vorm.driver.connect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The hosts of a database in the order in which they are tried: the one that was good last comes first. */
final class HostList {
    private final List<HostAddress> hosts;
    private final boolean random;
    private volatile HostAddress good;

    /**
     * Hosts.
     *
     * @param random whether each new connection takes them in an order of its own, so that all get their share
     */
    HostList(List<HostAddress> hosts, boolean random) {
        this.hosts = List.copyOf(hosts);
        this.random = random;
        this.good = hosts.get(0);
    }

    /** The one that was good last, or the first of all before. */
    HostAddress first() {
        return good;
    }

    List<HostAddress> order() {
        List<HostAddress> order = new ArrayList<>(hosts);
        if (random) {
            Collections.shuffle(order);
        } else {
            HostAddress first = good;
            order.remove(first);
            order.add(0, first);
        }
        return order;
    }

    /** A connection was had there. */
    void wasGood(HostAddress host) {
        good = host;
    }
}
