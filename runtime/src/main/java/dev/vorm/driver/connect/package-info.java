/**
 * Opening a connection to a server that is the right one: the URI, the hosts in turn, TLS, the login, and the question who
 * answers. May import the driver of Vert.x, Netty and the internals of Vert.x. Start with
 * {@link dev.vorm.driver.connect.ConnectRound}.
 */
@NullMarked
package dev.vorm.driver.connect;

import org.jspecify.annotations.NullMarked;
