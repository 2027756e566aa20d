// Generated from Override by Vorm; change that class instead.
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
import java.lang.Void;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Override}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OverrideCrud implements CrudRepository<Override, Long> {
    private static final SqlStatement<Override> FIND_BY_ID = SqlStatement.named(
            "Override.findById",
            "SELECT id, string\n"
                    + "FROM override\n"
                    + "WHERE id = $1",
            OverrideMapping::read);

    private static final SqlStatement<Override> FIND_ALL_BY_ID = SqlStatement.named(
            "Override.findAllById",
            "SELECT override.id, override.string\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN override ON override.id = input.id\n"
                    + "ORDER BY input_order",
            OverrideMapping::read);

    private static final SqlStatement<Override> FIND_ALL = SqlStatement.named(
            "Override.findAll",
            "SELECT id, string\n"
                    + "FROM override",
            OverrideMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Override.exists",
            "SELECT EXISTS (SELECT 1 FROM override WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Override.count",
            "SELECT count(*)\n"
                    + "FROM override",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Override.insert",
            "INSERT INTO override (id, string)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Override.insertAll",
            "INSERT INTO override (id, string)\n"
                    + "SELECT id, string\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (id, string, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Override.update",
            "UPDATE override\n"
                    + "SET string = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Override.delete",
            "DELETE FROM override\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Override.deleteById",
            "DELETE FROM override\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Override.deleteAllById",
            "DELETE FROM override\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public OverrideCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @java.lang.Override
    public Future<Optional<Override>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, OverrideMapping::keyBinds);
    }

    @java.lang.Override
    public Future<Override> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, OverrideMapping::keyBinds);
    }

    @java.lang.Override
    public Future<List<Override>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OverrideMapping::keysBinds);
    }

    @java.lang.Override
    public Future<List<Override>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @java.lang.Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, OverrideMapping::keyBinds);
    }

    @java.lang.Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @java.lang.Override
    public Future<Override> insert(Override override) {
        return Crud.insert(executor, INSERT, override, OverrideMapping::insertBinds,
                OverrideMapping::inserted);
    }

    @java.lang.Override
    public Future<List<Override>> insertAll(Collection<? extends Override> overrides) {
        return Crud.insertAll(executor, INSERT_ALL, overrides, OverrideMapping::insertAllBinds,
                OverrideMapping::inserted);
    }

    @java.lang.Override
    public Future<Override> update(Override override) {
        return Crud.update(executor, UPDATE, EXISTS, override, OverrideMapping::updateBinds,
                OverrideMapping::updated, OverrideMapping::key, OverrideMapping::keyBinds);
    }

    @java.lang.Override
    public Future<Void> delete(Override override) {
        return Crud.delete(executor, DELETE, EXISTS, override, OverrideMapping::deleteBinds,
                OverrideMapping::key, OverrideMapping::keyBinds);
    }

    @java.lang.Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OverrideMapping::keyBinds);
    }

    @java.lang.Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OverrideMapping::keysBinds);
    }

    @java.lang.Override
    public Long keyOf(Override override) {
        return OverrideMapping.key(override);
    }

    @java.lang.Override
    public SqlExecutor executor() {
        return executor;
    }

    @java.lang.Override
    public OverrideCrud with(SqlExecutor executor) {
        return new OverrideCrud(executor);
    }
}
