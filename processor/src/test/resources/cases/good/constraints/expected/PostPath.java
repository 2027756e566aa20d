// Generated from Post by Vorm; change that record instead.
package constraints;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
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

    public final OrderedColumn<Post, Post.Status> status = new OrderedColumn<>(PostPath.this.path(), "status", SqlType.enumText(Post.Status.class));

    public final NumberColumn<Post, Integer> likes = new NumberColumn<>(PostPath.this.path(), "likes", SqlType.INTEGER);

    public final TimestampColumn<Post, Instant> createdAt = new TimestampColumn<>(PostPath.this.path(), "created_at", SqlType.INSTANT);

    public final TextColumn<Post> longName = new TextColumn<>(PostPath.this.path(), "a_column_whose_name_is_long_enough_to_make_a_long_constraint", SqlType.TEXT);

    public PostPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> PostTable.POST, step, nullable, alias -> PostTable.POST.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code author}.
     */
    public PostPath<Post> author() {
        return new PostPath<>(new NumberColumn<>(PostPath.this.path(), "author_id", SqlType.BIGINT), "author", false);
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public PostPath<Post> parent() {
        return new PostPath<>(new NumberColumn<>(PostPath.this.path(), "order", SqlType.BIGINT), "parent", true);
    }
}
