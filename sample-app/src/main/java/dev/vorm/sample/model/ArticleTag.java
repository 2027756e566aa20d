package dev.vorm.sample.model;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

/** That an article has a tag. */
@Table("article_tags")
@Unique(columns = {"article", "tag"})
@Index(columns = "tag")
public record ArticleTag(
        @Id @Generated Long id,
        @Relationship(onDelete = OnAction.CASCADE) Ref<Article, Long> article,

        @Relationship(column = "tag_name", onDelete = OnAction.CASCADE)
        Ref<Tag, String> tag) {}
