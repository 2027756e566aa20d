package dev.vorm.sample.tenants;

import java.util.UUID;

/** Whose rows they are. */
public record Company(UUID id) {}
