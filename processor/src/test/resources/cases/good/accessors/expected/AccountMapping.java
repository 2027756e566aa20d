// Generated from Account by Vorm; change that class instead.
package accessors;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Account} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AccountMapping {
    private AccountMapping() {
    }

    /**
     * Reads id, name, active, updated_at, version.
     */
    public static Account read(Row row, int at) {
        Account account = new Account();
        account.setId(required(row.getLong(at), "Account.id"));
        account.setName(required(row.getString(at + 1), "Account.name"));
        account.setActive(required(row.getBoolean(at + 2), "Account.active"));
        account.setUpdatedAt(required(Values.instant(row.getOffsetDateTime(at + 3)), "Account.updatedAt"));
        account.setVersion(required(row.getLong(at + 4), "Account.version"));
        return account;
    }

    static Long key(Account account) {
        return account.getId();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Account.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Account.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Account account) {
        Binds.unset(account.getId(), "Account.id");
        return Binds.of(
                Binds.text(account.name(), "Account.name"),
                account.isActive());
    }

    static Tuple insertAllBinds(List<? extends Account> accounts) {
        int size = accounts.size();
        String[] name = new String[size];
        Boolean[] active = new Boolean[size];
        for (int i = 0; i < size; i++) {
            Account account = accounts.get(i);
            Binds.unset(account.getId(), "Account.id");
            name[i] = Binds.text(account.name(), "Account.name");
            active[i] = account.isActive();
        }
        return Binds.ofArrays(name, active);
    }

    /**
     * The account with what an insert generated: id, updated_at.
     */
    static Account inserted(Account account, Row row, int at) {
        account.setId(required(row.getLong(at), "Account.id"));
        account.setUpdatedAt(required(Values.instant(row.getOffsetDateTime(at + 1)), "Account.updatedAt"));
        account.setVersion(0L);
        return account;
    }

    static Tuple updateBinds(Account account) {
        return Binds.of(
                Binds.key(account.getId(), "Account.id"),
                Binds.text(account.name(), "Account.name"),
                account.isActive(),
                account.getVersion());
    }

    /**
     * The account with what an update generated: updated_at, version.
     */
    static Account updated(Account account, Row row, int at) {
        account.setUpdatedAt(required(Values.instant(row.getOffsetDateTime(at)), "Account.updatedAt"));
        account.setVersion(required(row.getLong(at + 1), "Account.version"));
        return account;
    }

    static Tuple deleteBinds(Account account) {
        return Binds.of(
                Binds.key(account.getId(), "Account.id"),
                account.getVersion());
    }
}
