// Generated from Account by Vorm; change that class instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Account}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class AccountCrud implements CrudRepository<Account, Long> {
    private static final SqlStatement<Account> FIND_BY_ID = SqlStatement.named(
            "Account.findById",
            "SELECT id, login, password_hash, owner_id, key\n"
                    + "FROM accounts\n"
                    + "WHERE id = $1",
            AccountMapping.reader("Account.findById"));

    private static final SqlStatement<Account> FIND_ALL_BY_ID = SqlStatement.named(
            "Account.findAllById",
            "SELECT accounts.id, accounts.login, accounts.password_hash, accounts.owner_id, accounts.key\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN accounts ON accounts.id = input.id\n"
                    + "ORDER BY input_order",
            AccountMapping.reader("Account.findAllById"));

    private static final SqlStatement<Account> FIND_ALL = SqlStatement.named(
            "Account.findAll",
            "SELECT id, login, password_hash, owner_id, key\n"
                    + "FROM accounts",
            AccountMapping.reader("Account.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Account.exists",
            "SELECT EXISTS (SELECT 1 FROM accounts WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Account.count",
            "SELECT count(*)\n"
                    + "FROM accounts",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Account.insert",
            "INSERT INTO accounts (login, password_hash, owner_id, key)\n"
                    + "VALUES ($1, $2, $3, $4)\n"
                    + "RETURNING id").sensitive(2, 3, 4);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Account.insertAll",
            "INSERT INTO accounts (login, password_hash, owner_id, key)\n"
                    + "SELECT login, password_hash, owner_id, key\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::bytea[]) WITH ORDINALITY AS input (login, password_hash, owner_id, key, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id").sensitive(2, 3, 4);

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Account.update",
            "UPDATE accounts\n"
                    + "SET login = $2, password_hash = $3, owner_id = $4, key = $5\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id").sensitive(3, 4, 5);

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Account.delete",
            "DELETE FROM accounts\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Account.deleteById",
            "DELETE FROM accounts\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Account.deleteAllById",
            "DELETE FROM accounts\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public AccountCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Account>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, AccountMapping::keyBinds);
    }

    @Override
    public Future<Account> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, AccountMapping::keyBinds);
    }

    @Override
    public Future<List<Account>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, AccountMapping::keysBinds);
    }

    @Override
    public Future<List<Account>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, AccountMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Account> insert(Account account) {
        return Crud.insert(executor, INSERT, account, AccountMapping::insertBinds,
                AccountMapping::inserted);
    }

    @Override
    public Future<List<Account>> insertAll(Collection<? extends Account> accounts) {
        return Crud.insertAll(executor, INSERT_ALL, accounts, AccountMapping::insertAllBinds,
                AccountMapping::inserted);
    }

    @Override
    public Future<Account> update(Account account) {
        return Crud.update(executor, UPDATE, EXISTS, account, AccountMapping::updateBinds,
                AccountMapping::updated, AccountMapping::key, AccountMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Account account) {
        return Crud.delete(executor, DELETE, EXISTS, account, AccountMapping::deleteBinds,
                AccountMapping::key, AccountMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, AccountMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, AccountMapping::keysBinds);
    }

    @Override
    public Long keyOf(Account account) {
        return AccountMapping.key(account);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public AccountCrud with(SqlExecutor executor) {
        return new AccountCrud(executor);
    }
}
