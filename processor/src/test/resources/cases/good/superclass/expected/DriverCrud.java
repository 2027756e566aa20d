// Generated from Driver by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Driver}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class DriverCrud implements CrudRepository<Driver, Long> {
    private static final SqlStatement<Driver> FIND_BY_ID = SqlStatement.named(
            "Driver.findById",
            "SELECT id, version, name\n"
                    + "FROM drivers\n"
                    + "WHERE id = $1",
            DriverMapping::read);

    private static final SqlStatement<Driver> FIND_ALL_BY_ID = SqlStatement.named(
            "Driver.findAllById",
            "SELECT drivers.id, drivers.version, drivers.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN drivers ON drivers.id = input.id\n"
                    + "ORDER BY input_order",
            DriverMapping::read);

    private static final SqlStatement<Driver> FIND_ALL = SqlStatement.named(
            "Driver.findAll",
            "SELECT id, version, name\n"
                    + "FROM drivers",
            DriverMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Driver.exists",
            "SELECT EXISTS (SELECT 1 FROM drivers WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Driver.count",
            "SELECT count(*)\n"
                    + "FROM drivers",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Driver.insert",
            "INSERT INTO drivers (version, name)\n"
                    + "VALUES (0, $1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Driver.insertAll",
            "INSERT INTO drivers (version, name)\n"
                    + "SELECT 0, name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Driver.update",
            "UPDATE drivers\n"
                    + "SET version = version + 1, name = $2\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Driver.delete",
            "DELETE FROM drivers\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Driver.deleteById",
            "DELETE FROM drivers\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Driver.deleteAllById",
            "DELETE FROM drivers\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public DriverCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Driver>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, DriverMapping::keyBinds);
    }

    @Override
    public Future<Driver> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, DriverMapping::keyBinds);
    }

    @Override
    public Future<List<Driver>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, DriverMapping::keysBinds);
    }

    @Override
    public Future<List<Driver>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, DriverMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Driver> insert(Driver driver) {
        return Crud.insert(executor, INSERT, driver, DriverMapping::beforeInsert,
                DriverMapping::insertBinds, DriverMapping::inserted);
    }

    @Override
    public Future<List<Driver>> insertAll(Collection<? extends Driver> drivers) {
        return Crud.insertAll(executor, INSERT_ALL, drivers, DriverMapping::beforeInsert,
                DriverMapping::insertAllBinds, DriverMapping::inserted);
    }

    @Override
    public Future<Driver> update(Driver driver) {
        return Crud.update(executor, UPDATE, EXISTS, driver, DriverMapping::updateBinds,
                DriverMapping::updated, DriverMapping::key, DriverMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Driver driver) {
        return Crud.delete(executor, DELETE, EXISTS, driver, DriverMapping::deleteBinds,
                DriverMapping::key, DriverMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, DriverMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, DriverMapping::keysBinds);
    }

    @Override
    public Long keyOf(Driver driver) {
        return DriverMapping.key(driver);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public DriverCrud with(SqlExecutor executor) {
        return new DriverCrud(executor);
    }
}
