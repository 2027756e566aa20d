// Generated from Account by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.buffer.Buffer;
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
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Account> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Account", "ACCOUNT");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, login, password_hash, owner_id, key.
     */
    public static Account read(Row row, int at, Unloaded unloaded) {
        Account account = new Account();
        account.id = required(row.getLong(at), "Account.id");
        account.login = required(row.getString(at + 1), "Account.login");
        account.passwordHash = required(row.getString(at + 2), "Account.passwordHash");
        account.owner = required(unloaded.ref(row.getString(at + 3), "owner"), "Account.owner");
        account.key = required(Values.bytes(row.getBuffer(at + 4)), "Account.key");
        return account;
    }

    static Long key(Account account) {
        return account.id;
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

    static Account withOwner(Account account, Ref<Patient, String> owner) {
        account.owner = owner;
        return account;
    }

    static Tuple insertBinds(Account account) {
        Binds.unset(account.id, "Account.id");
        return Binds.of(
                Binds.text(account.login, "Account.login"),
                Binds.text(account.passwordHash, "Account.passwordHash"),
                Binds.text(Binds.ref(account.owner), "Account.owner"),
                Binds.bytes(account.key));
    }

    static Tuple insertAllBinds(List<? extends Account> accounts) {
        int size = accounts.size();
        String[] login = new String[size];
        String[] passwordHash = new String[size];
        String[] owner = new String[size];
        Buffer[] key = new Buffer[size];
        for (int i = 0; i < size; i++) {
            Account account = accounts.get(i);
            Binds.unset(account.id, "Account.id");
            login[i] = Binds.text(account.login, "Account.login");
            passwordHash[i] = Binds.text(account.passwordHash, "Account.passwordHash");
            owner[i] = Binds.text(Binds.ref(account.owner), "Account.owner");
            key[i] = Binds.bytes(account.key);
        }
        return Binds.ofArrays(login, passwordHash, owner, key);
    }

    /**
     * The account with what an insert generated: id.
     */
    static Account inserted(Account account, Row row, int at) {
        account.id = required(row.getLong(at), "Account.id");
        return account;
    }

    static Tuple updateBinds(Account account) {
        return Binds.of(
                Binds.key(account.id, "Account.id"),
                Binds.text(account.login, "Account.login"),
                Binds.text(account.passwordHash, "Account.passwordHash"),
                Binds.text(Binds.ref(account.owner), "Account.owner"),
                Binds.bytes(account.key));
    }

    /**
     * The account as it is: an update generates nothing.
     */
    static Account updated(Account account, Row row, int at) {
        return account;
    }

    static Tuple deleteBinds(Account account) {
        return Binds.of(Binds.key(account.id, "Account.id"));
    }
}
