// Generated from OnlyKey by Vorm; change that record instead.
package keys;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link OnlyKey}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OnlyKeyCrud implements CrudRepository<OnlyKey, LocalDate> {
    private static final SqlStatement<OnlyKey> FIND_BY_ID = SqlStatement.named(
            "OnlyKey.findById",
            "SELECT day\n"
                    + "FROM only_key\n"
                    + "WHERE day = $1",
            OnlyKeyMapping::read);

    private static final SqlStatement<OnlyKey> FIND_ALL_BY_ID = SqlStatement.named(
            "OnlyKey.findAllById",
            "SELECT only_key.day\n"
                    + "FROM unnest($1::date[]) WITH ORDINALITY AS input (day, input_order)\n"
                    + "JOIN only_key ON only_key.day = input.day\n"
                    + "ORDER BY input_order",
            OnlyKeyMapping::read);

    private static final SqlStatement<OnlyKey> FIND_ALL = SqlStatement.named(
            "OnlyKey.findAll",
            "SELECT day\n"
                    + "FROM only_key",
            OnlyKeyMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "OnlyKey.exists",
            "SELECT EXISTS (SELECT 1 FROM only_key WHERE day = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "OnlyKey.count",
            "SELECT count(*)\n"
                    + "FROM only_key",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "OnlyKey.insert",
            "INSERT INTO only_key (day)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING day");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "OnlyKey.insertAll",
            "INSERT INTO only_key (day)\n"
                    + "SELECT day\n"
                    + "FROM unnest($1::date[]) WITH ORDINALITY AS input (day, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING day");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "OnlyKey.update",
            "UPDATE only_key\n"
                    + "SET day = day\n"
                    + "WHERE day = $1\n"
                    + "RETURNING day");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "OnlyKey.delete",
            "DELETE FROM only_key\n"
                    + "WHERE day = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "OnlyKey.deleteById",
            "DELETE FROM only_key\n"
                    + "WHERE day = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "OnlyKey.deleteAllById",
            "DELETE FROM only_key\n"
                    + "WHERE day = ANY ($1::date[])");

    private final SqlExecutor executor;

    public OnlyKeyCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<OnlyKey>> findById(LocalDate id) {
        return Crud.findById(executor, FIND_BY_ID, id, OnlyKeyMapping::keyBinds);
    }

    @Override
    public Future<OnlyKey> getById(LocalDate id) {
        return Crud.getById(executor, FIND_BY_ID, id, OnlyKeyMapping::keyBinds);
    }

    @Override
    public Future<List<OnlyKey>> findAllById(Collection<? extends LocalDate> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OnlyKeyMapping::keysBinds);
    }

    @Override
    public Future<List<OnlyKey>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(LocalDate id) {
        return Crud.exists(executor, EXISTS, id, OnlyKeyMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<OnlyKey> insert(OnlyKey onlyKey) {
        return Crud.insert(executor, INSERT, onlyKey, OnlyKeyMapping::insertBinds,
                OnlyKeyMapping::inserted);
    }

    @Override
    public Future<List<OnlyKey>> insertAll(Collection<? extends OnlyKey> onlyKeys) {
        return Crud.insertAll(executor, INSERT_ALL, onlyKeys, OnlyKeyMapping::insertAllBinds,
                OnlyKeyMapping::inserted);
    }

    @Override
    public Future<OnlyKey> update(OnlyKey onlyKey) {
        return Crud.update(executor, UPDATE, EXISTS, onlyKey, OnlyKeyMapping::updateBinds,
                OnlyKeyMapping::updated, OnlyKeyMapping::key, OnlyKeyMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(OnlyKey onlyKey) {
        return Crud.delete(executor, DELETE, EXISTS, onlyKey, OnlyKeyMapping::deleteBinds,
                OnlyKeyMapping::key, OnlyKeyMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(LocalDate id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OnlyKeyMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends LocalDate> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OnlyKeyMapping::keysBinds);
    }

    @Override
    public LocalDate keyOf(OnlyKey onlyKey) {
        return OnlyKeyMapping.key(onlyKey);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OnlyKeyCrud with(SqlExecutor executor) {
        return new OnlyKeyCrud(executor);
    }
}
