// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Post} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostPath<E> extends ToOne<E, Post, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Post> title = new TextColumn<>(PostPath.this.path(), "title", SqlType.TEXT);

    public PostPath(NumberColumn<E, Long> column, Property<E, Ref<Post, Long>> property,
            String step, boolean nullable) {
        super(column, () -> PostTable.POST, property, step, nullable, alias -> PostTable.POST.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code author}.
     */
    public AuthorPath<Post> author() {
        return new AuthorPath<>(new NumberColumn<>(PostPath.this.path(), "author_id", SqlType.BIGINT), null, "author", false);
    }

    /**
     * Where that leads to by its {@code editor}.
     */
    public AuthorPath<Post> editor() {
        return new AuthorPath<>(new NumberColumn<>(PostPath.this.path(), "editor_id", SqlType.BIGINT), null, "editor", true);
    }
}
