// Generated from Account by Vorm; change that class instead.
package accessors;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
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

    public final TextColumn<Account> name = new TextColumn<>(AccountPath.this.path(), "name", SqlType.TEXT);

    public final BooleanColumn<Account> active = new BooleanColumn<>(AccountPath.this.path(), "active", SqlType.BOOLEAN);

    public final TimestampColumn<Account, Instant> updatedAt = new TimestampColumn<>(AccountPath.this.path(), "updated_at", SqlType.INSTANT);

    public final NumberColumn<Account, Long> version = new NumberColumn<>(AccountPath.this.path(), "version", SqlType.BIGINT);

    public AccountPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> AccountTable.ACCOUNT, step, nullable, alias -> AccountTable.ACCOUNT.as(alias));
        this.id = column;
    }
}
