package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.relationship.Many;

/** A word that posts are found by. */
@Table("graph_tags")
public record Tag(
        @Id @Generated Long id,
        @Unique String name,

        @Relationship(mappedBy = "tags") @OrderBy({"title", "id"})
        Many<Post> posts) {}
