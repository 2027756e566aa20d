package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;

/** Somebody with posts, and with a page of their own. */
@Table("graph_authors")
public record Author(
        @Id @Generated Long id,
        String name,

        @Relationship(mappedBy = "author") @OrderBy({"title", "id desc"})
        Many<Post> posts,

        @Relationship(mappedBy = "author") One<Page> page) {}
