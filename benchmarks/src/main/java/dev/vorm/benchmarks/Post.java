package dev.vorm.benchmarks;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** What somebody wrote: 10 of each. */
@Table("posts")
@Index(columns = "author")
public record Post(
        @Id Long id,
        String title,
        String body,
        Ref<Author, Long> author,
        @Relationship(joinTable = "post_tags") Many<Tag> tags) {}
