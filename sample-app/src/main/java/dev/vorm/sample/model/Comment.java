package dev.vorm.sample.model;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.time.Instant;

/** What somebody says about an article. A class, unlike the others: an insert writes the key into the object. */
@Table("comments")
@Index(columns = {"article", "createdAt"})
@Index(columns = "author")
@SuppressWarnings("NullAway.Init") // the mapping and the insert set what the constructor does not
public class Comment {
    @Id
    @Generated
    public Long id;

    @Relationship(onDelete = OnAction.CASCADE)
    public Ref<Article, Long> article;

    @Relationship(onDelete = OnAction.CASCADE)
    public Ref<User, Long> author;

    public String body;

    @CreatedAt
    public Instant createdAt;

    /** For the mapping. */
    Comment() {}

    /** A comment that is to be inserted. */
    public Comment(Ref<Article, Long> article, Ref<User, Long> author, String body) {
        this.article = article;
        this.author = author;
        this.body = body;
    }
}
