// Generated from Author by Vorm; change that record instead.
package library;

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
 * A reference to {@link Author} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorPath<E> extends ToOne<E, Author, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Author> name = new TextColumn<>(AuthorPath.this.path(), "name", SqlType.TEXT);

    public final TextColumn<Author> email = new TextColumn<>(AuthorPath.this.path(), "email", SqlType.TEXT);

    public final TextColumn<Author> bio = new TextColumn<>(AuthorPath.this.path(), "bio", SqlType.TEXT);

    public final OrderedColumn<Author, AuthorStatus> status = new OrderedColumn<>(AuthorPath.this.path(), "status", SqlType.enumText(AuthorStatus.class));

    public final TimestampColumn<Author, Instant> createdAt = new TimestampColumn<>(AuthorPath.this.path(), "created_at", SqlType.INSTANT);

    public final TimestampColumn<Author, Instant> updatedAt = new TimestampColumn<>(AuthorPath.this.path(), "updated_at", SqlType.INSTANT);

    public final NumberColumn<Author, Integer> version = new NumberColumn<>(AuthorPath.this.path(), "version", SqlType.INTEGER);

    public AuthorPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> AuthorTable.AUTHOR, step, nullable, alias -> AuthorTable.AUTHOR.as(alias));
        this.id = column;
    }
}
