// Generated from Account by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
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

    public final TextColumn<Account> login = new TextColumn<>(this, "login", SqlType.TEXT);

    public final TextColumn<Account> passwordHash = new TextColumn<>(this, "password_hash", SqlType.TEXT.sensitive());

    public final PatientPath<Account> owner = new PatientPath<>(new TextColumn<>(this, "owner_id", SqlType.TEXT.sensitive()), "owner", false);

    public final Column<Account, byte[]> key = new Column<>(this, "key", PgTypes.BYTEA.sensitive());

    private final List<Column<Account, ?>> columns = List.of(id, login, passwordHash, owner.key(),
            key);

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
        return List.of("id", "login", "passwordHash", "owner", "key");
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
