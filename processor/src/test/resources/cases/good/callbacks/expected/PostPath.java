// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
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

    public final TextColumn<Post> slug = new TextColumn<>(PostPath.this.path(), "slug", SqlType.TEXT);

    public PostPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> PostTable.POST, step, nullable, alias -> PostTable.POST.as(alias));
        this.id = column;
    }
}
