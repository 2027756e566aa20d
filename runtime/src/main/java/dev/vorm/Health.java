package dev.vorm;

import java.time.Duration;

/**
 * A database that answers.
 *
 * @param serverVersion the server's version, such as {@code 18.1}
 * @param roundTrip how long the answer took, with the wait for a connection
 */
public record Health(String serverVersion, Duration roundTrip) {}
