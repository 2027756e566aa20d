// Generated from Author by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Author} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorBuilder {
    private Long id;

    private String name;

    private Many<Post> posts = Many.unloaded();

    private One<Page> page = One.unloaded();

    /**
     * A builder without any component.
     */
    public AuthorBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static AuthorBuilder from(Author author) {
        return new AuthorBuilder()
                .id(author.id())
                .name(author.name())
                .posts(author.posts())
                .page(author.page());
    }

    public AuthorBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public AuthorBuilder name(String name) {
        this.name = name;
        return this;
    }

    public AuthorBuilder posts(Many<Post> posts) {
        this.posts = posts;
        return this;
    }

    public AuthorBuilder page(One<Page> page) {
        this.page = page;
        return this;
    }

    /**
     * The record.
     */
    public Author build() {
        return new Author(id, name, posts, page);
    }
}
