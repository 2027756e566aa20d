package dev.vorm.sample.model;

import dev.vorm.annotation.Projection;
import java.time.Instant;

/** A comment with who wrote it. */
@Projection(Comment.class)
public record CommentCard(Long id, String body, Instant createdAt, Profile author) {}
