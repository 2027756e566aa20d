// Generated from Post by Vorm; change that record instead.
package constraints;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Post} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostBuilder {
    private Long id;

    private String title;

    private String slug;

    private Ref<Post, Long> author;

    private @Nullable Ref<Post, Long> parent;

    private Post.Status status;

    private Integer likes;

    private Instant createdAt;

    private String longName;

    /**
     * A builder without any component.
     */
    public PostBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PostBuilder from(Post post) {
        return new PostBuilder()
                .id(post.id())
                .title(post.title())
                .slug(post.slug())
                .author(post.author())
                .parent(post.parent())
                .status(post.status())
                .likes(post.likes())
                .createdAt(post.createdAt())
                .longName(post.longName());
    }

    public PostBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public PostBuilder title(String title) {
        this.title = title;
        return this;
    }

    public PostBuilder slug(String slug) {
        this.slug = slug;
        return this;
    }

    public PostBuilder author(Ref<Post, Long> author) {
        this.author = author;
        return this;
    }

    public PostBuilder parent(@Nullable Ref<Post, Long> parent) {
        this.parent = parent;
        return this;
    }

    public PostBuilder status(Post.Status status) {
        this.status = status;
        return this;
    }

    public PostBuilder likes(Integer likes) {
        this.likes = likes;
        return this;
    }

    public PostBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public PostBuilder longName(String longName) {
        this.longName = longName;
        return this;
    }

    /**
     * The record.
     */
    public Post build() {
        return new Post(id, title, slug, author, parent, status, likes, createdAt, longName);
    }
}
