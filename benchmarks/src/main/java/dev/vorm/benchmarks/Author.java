package dev.vorm.benchmarks;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** Somebody who writes, of whom there are 100. */
@Table("authors")
public record Author(
        @Id Long id,
        String name,
        String email,
        @Relationship(mappedBy = "author") Many<Post> posts) {}
