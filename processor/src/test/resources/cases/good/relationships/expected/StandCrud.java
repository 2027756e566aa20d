// Generated from Stand by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Stand}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class StandCrud implements CrudRepository<Stand, Long> {
    private static final SqlStatement<Stand> FIND_BY_ID = SqlStatement.named(
            "Stand.findById",
            "SELECT id, ground_country, ground_number\n"
                    + "FROM stands\n"
                    + "WHERE id = $1",
            StandMapping.reader("Stand.findById"));

    private static final SqlStatement<Stand> FIND_ALL_BY_ID = SqlStatement.named(
            "Stand.findAllById",
            "SELECT stands.id, stands.ground_country, stands.ground_number\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN stands ON stands.id = input.id\n"
                    + "ORDER BY input_order",
            StandMapping.reader("Stand.findAllById"));

    private static final SqlStatement<Stand> FIND_ALL = SqlStatement.named(
            "Stand.findAll",
            "SELECT id, ground_country, ground_number\n"
                    + "FROM stands",
            StandMapping.reader("Stand.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Stand.exists",
            "SELECT EXISTS (SELECT 1 FROM stands WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Stand.count",
            "SELECT count(*)\n"
                    + "FROM stands",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Stand.insert",
            "INSERT INTO stands (id, ground_country, ground_number)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Stand.insertAll",
            "INSERT INTO stands (id, ground_country, ground_number)\n"
                    + "SELECT id, ground_country, ground_number\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::integer[]) WITH ORDINALITY AS input (id, ground_country, ground_number, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Stand.update",
            "UPDATE stands\n"
                    + "SET ground_country = $2, ground_number = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Stand.delete",
            "DELETE FROM stands\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Stand.deleteById",
            "DELETE FROM stands\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Stand.deleteAllById",
            "DELETE FROM stands\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public StandCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Stand>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, StandMapping::keyBinds);
    }

    @Override
    public Future<Stand> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, StandMapping::keyBinds);
    }

    @Override
    public Future<List<Stand>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, StandMapping::keysBinds);
    }

    @Override
    public Future<List<Stand>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, StandMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Stand> insert(Stand stand) {
        return Crud.insert(executor, INSERT, stand, StandMapping::insertBinds,
                StandMapping::inserted);
    }

    @Override
    public Future<List<Stand>> insertAll(Collection<? extends Stand> stands) {
        return Crud.insertAll(executor, INSERT_ALL, stands, StandMapping::insertAllBinds,
                StandMapping::inserted);
    }

    @Override
    public Future<Stand> update(Stand stand) {
        return Crud.update(executor, UPDATE, EXISTS, stand, StandMapping::updateBinds,
                StandMapping::updated, StandMapping::key, StandMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Stand stand) {
        return Crud.delete(executor, DELETE, EXISTS, stand, StandMapping::deleteBinds,
                StandMapping::key, StandMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, StandMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, StandMapping::keysBinds);
    }

    @Override
    public Long keyOf(Stand stand) {
        return StandMapping.key(stand);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public StandCrud with(SqlExecutor executor) {
        return new StandCrud(executor);
    }
}
