package dev.vorm.sample.values;

import java.util.UUID;

/** A key that the application makes. */
record OrderId(UUID value) {}
