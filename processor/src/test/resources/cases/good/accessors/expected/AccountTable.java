// Generated from Account by Vorm; change that class instead.
package accessors;

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
 * The table {@code accounts} of {@link Account} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AccountTable extends EntityTable<Account> {
    public static final AccountTable ACCOUNT = new AccountTable("accounts");

    public final NumberColumn<Account, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Account> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final ComparableColumn<Account, Boolean> active = new ComparableColumn<>(this, "active", SqlType.BOOLEAN);

    public final ComparableColumn<Account, Instant> updatedAt = new ComparableColumn<>(this, "updated_at", SqlType.INSTANT);

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
    public List<Column<Account, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Account> reader() {
        return AccountMapping::read;
    }
}
