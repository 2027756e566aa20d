package dev.vorm.sample.model;

import dev.vorm.annotation.*;
import java.time.Instant;
import java.util.List;

/** An article as lists show it: all but its body. */
@Projection(Article.class)
public record ArticleCard(
        Long id,
        String slug,
        String title,
        String description,

        @Sql("array(SELECT tag_name FROM article_tags WHERE article_id = id ORDER BY tag_name)")
        List<String> tags,

        @Count("favoritedBy") long favorites,
        Profile author,
        Instant createdAt,
        Instant updatedAt,
        int version) {}
