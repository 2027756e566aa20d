// Generated from Post by Vorm; change that record instead.
package app;

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

    private String slug;

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
                .slug(post.slug());
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

    /**
     * The record.
     */
    public Post build() {
        return new Post(id, title, slug);
    }
}
