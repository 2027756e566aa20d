// Generated from String by Vorm; change that record instead.
package hidden;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.lang.Boolean;
import java.lang.Long;
import java.lang.Override;
import java.lang.Void;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link String}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class StringCrud implements CrudRepository<String, Long> {
    private static final SqlStatement<String> FIND_BY_ID = SqlStatement.named(
            "String.findById",
            "SELECT id, value, version\n"
                    + "FROM string\n"
                    + "WHERE id = $1",
            StringMapping::read);

    private static final SqlStatement<String> FIND_ALL_BY_ID = SqlStatement.named(
            "String.findAllById",
            "SELECT string.id, string.value, string.version\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN string ON string.id = input.id\n"
                    + "ORDER BY input_order",
            StringMapping::read);

    private static final SqlStatement<String> FIND_ALL = SqlStatement.named(
            "String.findAll",
            "SELECT id, value, version\n"
                    + "FROM string",
            StringMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "String.exists",
            "SELECT EXISTS (SELECT 1 FROM string WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "String.count",
            "SELECT count(*)\n"
                    + "FROM string",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "String.insert",
            "INSERT INTO string (id, value, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "String.insertAll",
            "INSERT INTO string (id, value, version)\n"
                    + "SELECT id, value, 0\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (id, value, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "String.update",
            "UPDATE string\n"
                    + "SET value = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "String.delete",
            "DELETE FROM string\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "String.deleteById",
            "DELETE FROM string\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "String.deleteAllById",
            "DELETE FROM string\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public StringCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<String>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, StringMapping::keyBinds);
    }

    @Override
    public Future<String> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, StringMapping::keyBinds);
    }

    @Override
    public Future<List<String>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, StringMapping::keysBinds);
    }

    @Override
    public Future<List<String>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, StringMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<String> insert(String string) {
        return Crud.insert(executor, INSERT, string, StringMapping::insertBinds,
                StringMapping::inserted);
    }

    @Override
    public Future<List<String>> insertAll(Collection<? extends String> strings) {
        return Crud.insertAll(executor, INSERT_ALL, strings, StringMapping::insertAllBinds,
                StringMapping::inserted);
    }

    @Override
    public Future<String> update(String string) {
        return Crud.update(executor, UPDATE, EXISTS, string, StringMapping::updateBinds,
                StringMapping::updated, StringMapping::key, StringMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(String string) {
        return Crud.delete(executor, DELETE, EXISTS, string, StringMapping::deleteBinds,
                StringMapping::key, StringMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, StringMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, StringMapping::keysBinds);
    }

    @Override
    public Long keyOf(String string) {
        return StringMapping.key(string);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public StringCrud with(SqlExecutor executor) {
        return new StringCrud(executor);
    }
}
