// Generated from Account by Vorm; change that class instead.
package app;

import dev.vorm.mapping.PgTypes;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Account} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AccountPath<E> extends ToOne<E, Account, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Account> login = new TextColumn<>(AccountPath.this.path(), "login", SqlType.TEXT);

    public final TextColumn<Account> passwordHash = new TextColumn<>(AccountPath.this.path(), "password_hash", SqlType.TEXT.sensitive());

    public final Column<Account, byte[]> key = new Column<>(AccountPath.this.path(), "key", PgTypes.BYTEA.sensitive());

    public AccountPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> AccountTable.ACCOUNT, step, nullable, alias -> AccountTable.ACCOUNT.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code owner}.
     */
    public PatientPath<Account> owner() {
        return new PatientPath<>(new TextColumn<>(AccountPath.this.path(), "owner_id", SqlType.TEXT.sensitive()), "owner", false);
    }
}
