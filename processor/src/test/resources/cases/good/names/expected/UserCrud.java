// Generated from User by Vorm; change that record instead.
package names;

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
class UserCrud implements CrudRepository<User, Long> {
    private static final SqlStatement<User> FIND_BY_ID = SqlStatement.named(
            "User.findById",
            "SELECT id, \"row\", at, size, i, executor, tuple, \"user\", users, columns, \"from\", build, key, reader, \"as\", as2, \"Mixed Case\", input_order, \"say \"\"hi\"\" */ @see <b> \\u000a $1 {\", order_id\n"
                    + "FROM \"user\"\n"
                    + "WHERE id = $1",
            UserMapping.reader("User.findById"));

    private static final SqlStatement<User> FIND_ALL_BY_ID = SqlStatement.named(
            "User.findAllById",
            "SELECT \"user\".id, \"user\".\"row\", \"user\".at, \"user\".size, \"user\".i, \"user\".executor, \"user\".tuple, \"user\".\"user\", \"user\".users, \"user\".columns, \"user\".\"from\", \"user\".build, \"user\".key, \"user\".reader, \"user\".\"as\", \"user\".as2, \"user\".\"Mixed Case\", \"user\".input_order, \"user\".\"say \"\"hi\"\" */ @see <b> \\u000a $1 {\", \"user\".order_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order_)\n"
                    + "JOIN \"user\" ON \"user\".id = input.id\n"
                    + "ORDER BY input_order_",
            UserMapping.reader("User.findAllById"));

    private static final SqlStatement<User> FIND_ALL = SqlStatement.named(
            "User.findAll",
            "SELECT id, \"row\", at, size, i, executor, tuple, \"user\", users, columns, \"from\", build, key, reader, \"as\", as2, \"Mixed Case\", input_order, \"say \"\"hi\"\" */ @see <b> \\u000a $1 {\", order_id\n"
                    + "FROM \"user\"",
            UserMapping.reader("User.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "User.exists",
            "SELECT EXISTS (SELECT 1 FROM \"user\" WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "User.count",
            "SELECT count(*)\n"
                    + "FROM \"user\"",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "User.insert",
            "INSERT INTO \"user\" (\"row\", at, size, i, executor, tuple, \"user\", users, columns, \"from\", build, key, reader, \"as\", as2, \"Mixed Case\", input_order, \"say \"\"hi\"\" */ @see <b> \\u000a $1 {\", order_id)\n"
                    + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "User.insertAll",
            "INSERT INTO \"user\" (\"row\", at, size, i, executor, tuple, \"user\", users, columns, \"from\", build, key, reader, \"as\", as2, \"Mixed Case\", input_order, \"say \"\"hi\"\" */ @see <b> \\u000a $1 {\", order_id)\n"
                    + "SELECT \"row\", at, size, i, executor, tuple, \"user\", users, columns, \"from\", build, key, reader, \"as\", as2, \"Mixed Case\", input_order, \"say \"\"hi\"\" */ @see <b> \\u000a $1 {\", order_id\n"
                    + "FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::bigint[]) WITH ORDINALITY AS input (\"row\", at, size, i, executor, tuple, \"user\", users, columns, \"from\", build, key, reader, \"as\", as2, \"Mixed Case\", input_order, \"say \"\"hi\"\" */ @see <b> \\u000a $1 {\", order_id, input_order_)\n"
                    + "ORDER BY input_order_\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "User.update",
            "UPDATE \"user\"\n"
                    + "SET \"row\" = $2, at = $3, size = $4, i = $5, executor = $6, tuple = $7, \"user\" = $8, users = $9, columns = $10, \"from\" = $11, build = $12, key = $13, reader = $14, \"as\" = $15, as2 = $16, \"Mixed Case\" = $17, input_order = $18, \"say \"\"hi\"\" */ @see <b> \\u000a $1 {\" = $19, order_id = $20\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "User.delete",
            "DELETE FROM \"user\"\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "User.deleteById",
            "DELETE FROM \"user\"\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "User.deleteAllById",
            "DELETE FROM \"user\"\n"
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
