package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** On albums, in no order of its own. */
@Table("graph_songs")
public record Song(
        @Id Long id,
        int length,
        @Relationship(mappedBy = "songs") Many<Album> albums,

        @Relationship(mappedBy = "songs", where = "other.year >= 2000")
        Many<Album> recent) {}
