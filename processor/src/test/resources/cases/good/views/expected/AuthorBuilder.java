// Generated from Author by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Author} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class AuthorBuilder {
    private Long id;

    private String name;

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
                .name(author.name());
    }

    public AuthorBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public AuthorBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     */
    public Author build() {
        return new Author(id, name);
    }
}
