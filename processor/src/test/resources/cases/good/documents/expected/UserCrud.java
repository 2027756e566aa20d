// Generated from User by Vorm; change that record instead.
package documents;

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
            "SELECT id, profile::text, former::text, address::text, hidden::text, renamed::text, places::text, name, place::text\n"
                    + "FROM json_users\n"
                    + "WHERE id = $1",
            UserMapping::read);

    private static final SqlStatement<User> FIND_ALL_BY_ID = SqlStatement.named(
            "User.findAllById",
            "SELECT json_users.id, json_users.profile::text, json_users.former::text, json_users.address::text, json_users.hidden::text, json_users.renamed::text, json_users.places::text, json_users.name, json_users.place::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN json_users ON json_users.id = input.id\n"
                    + "ORDER BY input_order",
            UserMapping::read);

    private static final SqlStatement<User> FIND_ALL = SqlStatement.named(
            "User.findAll",
            "SELECT id, profile::text, former::text, address::text, hidden::text, renamed::text, places::text, name, place::text\n"
                    + "FROM json_users",
            UserMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "User.exists",
            "SELECT EXISTS (SELECT 1 FROM json_users WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "User.count",
            "SELECT count(*)\n"
                    + "FROM json_users",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "User.insert",
            "INSERT INTO json_users (profile, former, address, hidden, renamed, places, name, place)\n"
                    + "VALUES ($1::text::jsonb, $2::text::json, $3::text::jsonb, $4::text::jsonb, $5::text::jsonb, $6::text::jsonb, $7, $8::text::jsonb)\n"
                    + "RETURNING id").sensitive(4);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "User.insertAll",
            "INSERT INTO json_users (profile, former, address, hidden, renamed, places, name, place)\n"
                    + "SELECT profile::jsonb, former::json, address::jsonb, hidden::jsonb, renamed::jsonb, places::jsonb, name, place::jsonb\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) WITH ORDINALITY AS input (profile, former, address, hidden, renamed, places, name, place, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id").sensitive(4);

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "User.update",
            "UPDATE json_users\n"
                    + "SET profile = $2::text::jsonb, former = $3::text::json, address = $4::text::jsonb, hidden = $5::text::jsonb, renamed = $6::text::jsonb, places = $7::text::jsonb, name = $8, place = $9::text::jsonb\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id").sensitive(5);

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "User.delete",
            "DELETE FROM json_users\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "User.deleteById",
            "DELETE FROM json_users\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "User.deleteAllById",
            "DELETE FROM json_users\n"
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
