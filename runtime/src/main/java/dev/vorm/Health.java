package dev.vorm;

import dev.vorm.observe.PoolStats;
import java.time.Duration;

/**
 * A database that answers.
 *
 * @param serverVersion the server's version, such as {@code 18.1}
 * @param roundTrip how long the answer took, with the wait for a connection
 * @param pool the connections, as they were then
 */
public record Health(String serverVersion, Duration roundTrip, PoolStats pool) {}
