package dev.vorm.benchmarks;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** That a post is about something: 3 times of each. */
@Table("post_tags")
@Index(columns = "tag")
public record PostTag(@Id Ref<Post, Long> post, @Id Ref<Tag, Long> tag) {}
