package dev.vorm.sample.model;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.OnAction;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import java.time.Instant;

/** An article; its slug is its title as a part of an address. */
@Table("articles")
@Index(columns = {"author", "createdAt"})
public record Article(
        @Id @Generated Long id,
        @Unique String slug,
        @Column(length = Article.TITLE_LENGTH) String title,
        @Column(length = Article.DESCRIPTION_LENGTH) String description,
        String body,
        @Relationship(onDelete = OnAction.CASCADE) Ref<User, Long> author,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {
    public static final int TITLE_LENGTH = 200;
    public static final int DESCRIPTION_LENGTH = 500;
}
