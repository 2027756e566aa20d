/**
 * Connections and who has them: the pool, leases, and the errors of what is sent. With the packages below it the only place
 * that imports {@code io.vertx.pgclient}, Netty and the internals of Vert.x. May import those, error and observe. Start with
 * {@link dev.vorm.driver.ConnectionPool}.
 */
@NullMarked
package dev.vorm.driver;

import org.jspecify.annotations.NullMarked;
