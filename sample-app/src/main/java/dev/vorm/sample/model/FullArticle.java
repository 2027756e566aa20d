package dev.vorm.sample.model;

import dev.vorm.annotation.*;
import java.time.Instant;
import java.util.List;

/** An article with its body. */
@Projection(Article.class)
public record FullArticle(
        Long id,
        String slug,
        String title,
        String description,
        String body,
        @Path("tags.name") List<String> tags,
        @Count("favoritedBy") long favorites,
        Profile author,
        Instant createdAt,
        Instant updatedAt,
        int version) {
    /** The same as lists show it. */
    public ArticleCard card() {
        return new ArticleCard(id, slug, title, description, tags, favorites, author, createdAt, updatedAt, version);
    }
}
