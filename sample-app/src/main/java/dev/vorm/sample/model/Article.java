package dev.vorm.sample.model;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import java.time.Instant;

/** An article; its slug is its title as a part of an address. */
@Table("articles")
@Index(columns = {"author", "createdAt desc"})
public record Article(
        @Id @Generated Long id,
        @Unique String slug,
        @Column(length = Article.TITLE_LENGTH) String title,
        @Column(length = Article.DESCRIPTION_LENGTH) String description,
        String body,
        @Computed("char_length(body)") int length,
        @Relationship(onDelete = OnAction.CASCADE) Ref<User, Long> author,

        @Relationship(joinTable = "article_tags") @OrderBy("name")
        Many<Tag> tags,

        @Relationship(mappedBy = "favorites") Many<User> favoritedBy,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {
    public static final int TITLE_LENGTH = 200;
    public static final int DESCRIPTION_LENGTH = 500;
}
