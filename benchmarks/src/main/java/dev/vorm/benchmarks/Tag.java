package dev.vorm.benchmarks;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** What posts are about, of which there are 50. */
@Table("tags")
public record Tag(@Id Long id, String name) {}
