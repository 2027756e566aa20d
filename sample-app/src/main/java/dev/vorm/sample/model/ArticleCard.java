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
        @Path("tags.name") List<String> tags,
        @Count("favoritedBy") long favorites,
        Profile author,
        Instant createdAt,
        Instant updatedAt,
        int version) {}
