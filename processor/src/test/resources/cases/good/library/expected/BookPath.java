// Generated from Book by Vorm; change that class instead.
package library;

import dev.vorm.mapping.PgTypes;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Book} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BookPath<E> extends ToOne<E, Book, UUID> {
    public final ComparableColumn<E, UUID> id;

    public final TextColumn<Book> title = new TextColumn<>(BookPath.this.path(), "title", SqlType.TEXT);

    public final NumberColumn<Book, BigDecimal> price = new NumberColumn<>(BookPath.this.path(), "price", SqlType.NUMERIC);

    public final NumberColumn<Book, Integer> pages = new NumberColumn<>(BookPath.this.path(), "pages", SqlType.INTEGER);

    public final Column<Book, byte[]> cover = new Column<>(BookPath.this.path(), "cover", PgTypes.BYTEA);

    public BookPath(ComparableColumn<E, UUID> column, String step, boolean nullable) {
        super(column, () -> BookTable.BOOK, step, nullable, alias -> BookTable.BOOK.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code author}.
     */
    public AuthorPath<Book> author() {
        return new AuthorPath<>(new NumberColumn<>(BookPath.this.path(), "author_id", SqlType.BIGINT), "author", false);
    }

    /**
     * Where that leads to by its {@code editor}.
     */
    public AuthorPath<Book> editor() {
        return new AuthorPath<>(new NumberColumn<>(BookPath.this.path(), "editor_id", SqlType.BIGINT), "editor", true);
    }
}
