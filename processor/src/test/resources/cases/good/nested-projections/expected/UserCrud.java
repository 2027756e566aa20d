// Generated from User by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class UserCrud implements CrudRepository<User, Long> {
    private static final SqlStatement<User> FIND_BY_ID = SqlStatement.named(
            "User.findById",
            "SELECT id, name, boss_id\n"
                    + "FROM users\n"
                    + "WHERE id = $1",
            UserMapping.reader("User.findById"));

    private static final SqlStatement<User> FIND_ALL_BY_ID = SqlStatement.named(
            "User.findAllById",
            "SELECT users.id, users.name, users.boss_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN users ON users.id = input.id\n"
                    + "ORDER BY input_order",
            UserMapping.reader("User.findAllById"));

    private static final SqlStatement<User> FIND_ALL = SqlStatement.named(
            "User.findAll",
            "SELECT id, name, boss_id\n"
                    + "FROM users",
            UserMapping.reader("User.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "User.exists",
            "SELECT EXISTS (SELECT 1 FROM users WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "User.count",
            "SELECT count(*)\n"
                    + "FROM users",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "User.insert",
            "INSERT INTO users (name, boss_id)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "User.insertAll",
            "INSERT INTO users (name, boss_id)\n"
                    + "SELECT name, boss_id\n"
                    + "FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS input (name, boss_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "User.update",
            "UPDATE users\n"
                    + "SET name = $2, boss_id = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "User.delete",
            "DELETE FROM users\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "User.deleteById",
            "DELETE FROM users\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "User.deleteAllById",
            "DELETE FROM users\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public UserCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<User>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, UserMapping::keyBinds);
    }

    @Override
    public Future<User> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, UserMapping::keyBinds);
    }

    @Override
    public Future<List<User>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, UserMapping::keysBinds);
    }

    @Override
    public Future<List<User>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, UserMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<User> insert(User user) {
        return Crud.insert(executor, INSERT, user, UserMapping::insertBinds, UserMapping::inserted);
    }

    @Override
    public Future<List<User>> insertAll(Collection<? extends User> users) {
        return Crud.insertAll(executor, INSERT_ALL, users, UserMapping::insertAllBinds,
                UserMapping::inserted);
    }

    @Override
    public Future<User> update(User user) {
        return Crud.update(executor, UPDATE, EXISTS, user, UserMapping::updateBinds,
                UserMapping::updated, UserMapping::key, UserMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(User user) {
        return Crud.delete(executor, DELETE, EXISTS, user, UserMapping::deleteBinds,
                UserMapping::key, UserMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, UserMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, UserMapping::keysBinds);
    }

    @Override
    public Long keyOf(User user) {
        return UserMapping.key(user);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public UserCrud with(SqlExecutor executor) {
        return new UserCrud(executor);
    }
}
