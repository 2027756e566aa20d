// Generated from Author by Vorm; change that record instead.
package library;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code authors} of {@link Author} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorTable extends EntityTable<Author> {
    public static final AuthorTable AUTHOR = new AuthorTable("authors");

    public final NumberColumn<Author, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Author> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final TextColumn<Author> email = new TextColumn<>(this, "email", SqlType.TEXT);

    public final TextColumn<Author> bio = new TextColumn<>(this, "bio", SqlType.TEXT);

    public final ComparableColumn<Author, AuthorStatus> status = new ComparableColumn<>(this, "status", SqlType.enumText(AuthorStatus.class));

    public final ComparableColumn<Author, Instant> createdAt = new ComparableColumn<>(this, "created_at", SqlType.INSTANT);

    public final ComparableColumn<Author, Instant> updatedAt = new ComparableColumn<>(this, "updated_at", SqlType.INSTANT);

    public final NumberColumn<Author, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Author, ?>> columns = List.of(id, name, email, bio, status, createdAt,
            updatedAt, version);

    private AuthorTable(String alias) {
        super("", "authors", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public AuthorTable as(String alias) {
        return new AuthorTable(alias);
    }

    @Override
    public List<Column<Author, ?>> columns() {
        return columns;
    }

    @Override
    public List<Column<Author, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Author> reader() {
        return AuthorMapping::read;
    }
}
