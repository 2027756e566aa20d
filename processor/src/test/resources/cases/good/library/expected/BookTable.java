// Generated from Book by Vorm; change that class instead.
package library;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code books} of {@link Book} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BookTable extends EntityTable<Book> {
    public static final BookTable BOOK = new BookTable("books");

    public final ComparableColumn<Book, UUID> id = new ComparableColumn<>(this, "id", SqlType.UUID);

    public final TextColumn<Book> title = new TextColumn<>(this, "title", SqlType.TEXT);

    public final NumberColumn<Book, BigDecimal> price = new NumberColumn<>(this, "price", SqlType.NUMERIC);

    public final NumberColumn<Book, Integer> pages = new NumberColumn<>(this, "pages", SqlType.INTEGER);

    public final Column<Book, byte[]> cover = new Column<>(this, "cover", PgTypes.BYTEA);

    public final AuthorPath<Book> author = new AuthorPath<>(new NumberColumn<>(this, "author_id", SqlType.BIGINT), "author", false);

    public final AuthorPath<Book> editor = new AuthorPath<>(new NumberColumn<>(this, "editor_id", SqlType.BIGINT), "editor", true);

    private final List<Column<Book, ?>> columns = List.of(id, title, price, pages, cover,
            author.key(), editor.key());

    private BookTable(String alias) {
        super("", "books", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public BookTable as(String alias) {
        return new BookTable(alias);
    }

    @Override
    public List<Column<Book, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "title", "price", "pages", "cover", "author", "editor");
    }

    @Override
    public List<Column<Book, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Book> reader() {
        return BookMapping::read;
    }
}
