// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
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

    private Ref<Author, Long> author;

    private @Nullable Ref<Author, Long> editor;

    private String title;

    private Many<Tag> tags = Many.unloaded();

    private Many<Remark> remarks = Many.unloaded();

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
                .author(post.author())
                .editor(post.editor())
                .title(post.title())
                .tags(post.tags())
                .remarks(post.remarks());
    }

    public PostBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public PostBuilder author(Ref<Author, Long> author) {
        this.author = author;
        return this;
    }

    public PostBuilder editor(@Nullable Ref<Author, Long> editor) {
        this.editor = editor;
        return this;
    }

    public PostBuilder title(String title) {
        this.title = title;
        return this;
    }

    public PostBuilder tags(Many<Tag> tags) {
        this.tags = tags;
        return this;
    }

    public PostBuilder remarks(Many<Remark> remarks) {
        this.remarks = remarks;
        return this;
    }

    /**
     * The record.
     */
    public Post build() {
        return new Post(id, author, editor, title, tags, remarks);
    }
}
