// Generated from Author by Vorm; change that record instead.
package library;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.UniqueKey;
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

    public final OrderedColumn<Author, AuthorStatus> status = new OrderedColumn<>(this, "status", SqlType.enumText(AuthorStatus.class));

    public final TimestampColumn<Author, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final TimestampColumn<Author, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    public final NumberColumn<Author, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Author, ?>> columns = List.of(id, name, email, bio, status, createdAt,
            updatedAt, version);

    private AuthorTable(String alias) {
        super("", "authors", alias);
    }

    /**
     * No two rows have the same in email.
     */
    public UniqueKey<Author> uniqueEmail() {
        return new UniqueKey<>(this, List.of(email));
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
    public List<String> properties() {
        return List.of("id", "name", "email", "bio", "status", "createdAt", "updatedAt", "version");
    }

    @Override
    public List<Column<Author, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.now(updatedAt), Assignment.next(version));
    }

    @Override
    public RowReader<Author> reader() {
        return AuthorMapping::read;
    }

    @Override
    public EntityKeys<Author, Long> keys() {
        return new EntityKeys<>(AuthorMapping::key, AuthorMapping::keysBinds);
    }
}
