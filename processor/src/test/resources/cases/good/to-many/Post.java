package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** A post, by an author and perhaps checked by another one. */
@Table("graph_posts")
@Index(columns = "author")
@Index(columns = "editor")
public record Post(
        @Id @Generated Long id,
        Ref<Author, Long> author,
        @Nullable Ref<Author, Long> editor,
        String title,

        @Relationship(joinTable = "graph_post_tags") @OrderBy("name")
        Many<Tag> tags,

        @Relationship(mappedBy = "post") @OrderBy("id") Many<Remark> remarks) {}
