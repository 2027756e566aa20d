// Generated from Tag by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Tag} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TagBuilder {
    private Long id;

    private String name;

    private Many<Post> posts = Many.unloaded();

    /**
     * A builder without any component.
     */
    public TagBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static TagBuilder from(Tag tag) {
        return new TagBuilder()
                .id(tag.id())
                .name(tag.name())
                .posts(tag.posts());
    }

    public TagBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public TagBuilder name(String name) {
        this.name = name;
        return this;
    }

    public TagBuilder posts(Many<Post> posts) {
        this.posts = posts;
        return this;
    }

    /**
     * The record.
     */
    public Tag build() {
        return new Tag(id, name, posts);
    }
}
