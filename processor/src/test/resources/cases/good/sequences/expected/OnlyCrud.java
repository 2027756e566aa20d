// Generated from Only by Vorm; change that record instead.
package app;

import dev.vorm.execute.KeySequence;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Sequenced;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Only}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OnlyCrud implements CrudRepository<Only, OnlyKey> {
    private static final SqlStatement<Long> NEXT_KEYS = SqlStatement.named(
            "Only.nextKeys",
            "SELECT nextval('only_id_seq')\n"
                    + "FROM generate_series(1, $1::integer)",
            Values::readLong);

    private static final SqlStatement<Only> FIND_BY_ID = SqlStatement.named(
            "Only.findById",
            "SELECT tenant, id\n"
                    + "FROM \"only\"\n"
                    + "WHERE tenant = $1 AND id = $2",
            OnlyMapping::read);

    private static final SqlStatement<Only> FIND_ALL_BY_ID = SqlStatement.named(
            "Only.findAllById",
            "SELECT \"only\".tenant, \"only\".id\n"
                    + "FROM unnest($1::text[], $2::smallint[]) WITH ORDINALITY AS input (tenant, id, input_order)\n"
                    + "JOIN \"only\" ON \"only\".tenant = input.tenant AND \"only\".id = input.id\n"
                    + "ORDER BY input_order",
            OnlyMapping::read);

    private static final SqlStatement<Only> FIND_ALL = SqlStatement.named(
            "Only.findAll",
            "SELECT tenant, id\n"
                    + "FROM \"only\"",
            OnlyMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Only.exists",
            "SELECT EXISTS (SELECT 1 FROM \"only\" WHERE tenant = $1 AND id = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Only.count",
            "SELECT count(*)\n"
                    + "FROM \"only\"",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Only.insert",
            "INSERT INTO \"only\" (tenant, id)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Only.insertAll",
            "INSERT INTO \"only\" (tenant, id)\n"
                    + "SELECT tenant, id\n"
                    + "FROM unnest($1::text[], $2::smallint[]) WITH ORDINALITY AS input (tenant, id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Only.update",
            "UPDATE \"only\"\n"
                    + "SET tenant = tenant\n"
                    + "WHERE tenant = $1 AND id = $2\n"
                    + "RETURNING tenant, id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Only.delete",
            "DELETE FROM \"only\"\n"
                    + "WHERE tenant = $1 AND id = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Only.deleteById",
            "DELETE FROM \"only\"\n"
                    + "WHERE tenant = $1 AND id = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Only.deleteAllById",
            "DELETE FROM \"only\"\n"
                    + "USING unnest($1::text[], $2::smallint[]) WITH ORDINALITY AS input (tenant, id, input_order)\n"
                    + "WHERE \"only\".tenant = input.tenant AND \"only\".id = input.id");

    private static final KeySequence KEYS = new KeySequence(NEXT_KEYS, 50);

    private final SqlExecutor executor;

    public OnlyCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Only>> findById(OnlyKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, OnlyMapping::keyBinds);
    }

    @Override
    public Future<Only> getById(OnlyKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, OnlyMapping::keyBinds);
    }

    @Override
    public Future<List<Only>> findAllById(Collection<? extends OnlyKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OnlyMapping::keysBinds);
    }

    @Override
    public Future<List<Only>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(OnlyKey id) {
        return Crud.exists(executor, EXISTS, id, OnlyMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Only> insert(Only only) {
        return Sequenced.insert(executor, INSERT, KEYS, only, given -> given,
                OnlyMapping::insertBinds, OnlyMapping::inserted);
    }

    @Override
    public Future<List<Only>> insertAll(Collection<? extends Only> onlies) {
        return Sequenced.insertAll(executor, INSERT_ALL, KEYS, onlies, given -> given,
                OnlyMapping::insertAllBinds, OnlyMapping::inserted);
    }

    @Override
    public Future<Only> update(Only only) {
        return Crud.update(executor, UPDATE, EXISTS, only, OnlyMapping::updateBinds,
                OnlyMapping::updated, OnlyMapping::key, OnlyMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Only only) {
        return Crud.delete(executor, DELETE, EXISTS, only, OnlyMapping::deleteBinds,
                OnlyMapping::key, OnlyMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(OnlyKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OnlyMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends OnlyKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OnlyMapping::keysBinds);
    }

    @Override
    public OnlyKey keyOf(Only only) {
        return OnlyMapping.key(only);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OnlyCrud with(SqlExecutor executor) {
        return new OnlyCrud(executor);
    }
}
