/**
 * The only place that imports {@code io.vertx.pgclient}, Netty and the internals of Vert.x: connections, who has them, and
 * their errors. May import error and observe. Start with {@link dev.vorm.driver.ConnectionPool}.
 */
@NullMarked
package dev.vorm.driver;

import org.jspecify.annotations.NullMarked;
