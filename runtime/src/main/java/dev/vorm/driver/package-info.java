/**
 * The only place that imports {@code io.vertx.pgclient}: the pool, its connections and its errors. May import error and
 * observe. Start with {@link dev.vorm.driver.ConnectionPool}.
 */
@NullMarked
package dev.vorm.driver;

import org.jspecify.annotations.NullMarked;
