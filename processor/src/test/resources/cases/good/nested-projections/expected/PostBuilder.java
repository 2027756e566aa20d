// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Post} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostBuilder {
    private Long id;

    private String title;

    private Ref<User, Long> author;

    private Many<Tag> tags = Many.unloaded();

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
                .author(post.author())
                .tags(post.tags());
    }

    public PostBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public PostBuilder title(String title) {
        this.title = title;
        return this;
    }

    public PostBuilder author(Ref<User, Long> author) {
        this.author = author;
        return this;
    }

    public PostBuilder tags(Many<Tag> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * The record.
     */
    public Post build() {
        return new Post(id, title, author, tags);
    }
}
