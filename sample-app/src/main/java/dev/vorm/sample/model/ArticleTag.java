package dev.vorm.sample.model;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OnAction;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.relationship.Ref;

/** That an article has a tag. */
@Table("article_tags")
@Unique(columns = {"article", "tag"})
public record ArticleTag(
        @Id @Generated Long id,
        @Relationship(onDelete = OnAction.CASCADE) Ref<Article, Long> article,

        @Relationship(column = "tag_name", onDelete = OnAction.CASCADE)
        Ref<Tag, String> tag) {}
