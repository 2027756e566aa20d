package dev.vorm.sample.model;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Many;
import java.time.Instant;
import java.util.Optional;

/** Somebody who writes articles and comments, has favourites among those of others, and follows some who write. */
@Table("users")
public record User(
        @Id @Generated Long id,
        @Column(length = User.USERNAME_LENGTH) @Unique String username,

        @Column(length = User.EMAIL_LENGTH) @Unique @Sensitive
        String email,

        Optional<String> bio,
        Optional<String> image,

        @Relationship(joinTable = "favorites") Many<Article> favorites,

        @Relationship(joinTable = "follows") Many<User> following,

        @Relationship(mappedBy = "following") Many<User> followers,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {
    public static final int USERNAME_LENGTH = 50;
    public static final int EMAIL_LENGTH = 254;
}
