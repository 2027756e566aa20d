// Generated from Account by Vorm; change that class instead.
package accessors;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code accounts} of {@link Account} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AccountTable extends EntityTable<Account> {
    public static final AccountTable ACCOUNT = new AccountTable("accounts");

    public final NumberColumn<Account, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Account> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final BooleanColumn<Account> active = new BooleanColumn<>(this, "active", SqlType.BOOLEAN);

    public final TimestampColumn<Account, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    public final NumberColumn<Account, Long> version = new NumberColumn<>(this, "version", SqlType.BIGINT);

    private final List<Column<Account, ?>> columns = List.of(id, name, active, updatedAt, version);

    private AccountTable(String alias) {
        super("", "accounts", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public AccountTable as(String alias) {
        return new AccountTable(alias);
    }

    @Override
    public List<Column<Account, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name", "active", "updatedAt", "version");
    }

    @Override
    public List<Column<Account, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.now(updatedAt), Assignment.next(version));
    }

    @Override
    public RowReader<Account> reader() {
        return AccountMapping::read;
    }

    @Override
    public EntityKeys<Account, Long> keys() {
        return new EntityKeys<>(AccountMapping::key, AccountMapping::keysBinds);
    }
}
