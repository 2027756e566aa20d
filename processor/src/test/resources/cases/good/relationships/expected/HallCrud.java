// Generated from Hall by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Hall}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class HallCrud implements CrudRepository<Hall, VenueKey> {
    private static final SqlStatement<Hall> FIND_BY_ID = SqlStatement.named(
            "Hall.findById",
            "SELECT country, number\n"
                    + "FROM venues\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'hall'",
            HallMapping.reader("Hall.findById"));

    private static final SqlStatement<Hall> FIND_ALL_BY_ID = SqlStatement.named(
            "Hall.findAllById",
            "SELECT venues.country, venues.number\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (country, number, input_order)\n"
                    + "JOIN venues ON venues.country = input.country AND venues.number = input.number AND venues.kind = 'hall'\n"
                    + "ORDER BY input_order",
            HallMapping.reader("Hall.findAllById"));

    private static final SqlStatement<Hall> FIND_ALL = SqlStatement.named(
            "Hall.findAll",
            "SELECT country, number\n"
                    + "FROM venues\n"
                    + "WHERE kind = 'hall'",
            HallMapping.reader("Hall.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Hall.exists",
            "SELECT EXISTS (SELECT 1 FROM venues WHERE country = $1 AND number = $2 AND kind = 'hall')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Hall.count",
            "SELECT count(*)\n"
                    + "FROM venues\n"
                    + "WHERE kind = 'hall'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Hall.insert",
            "INSERT INTO venues (kind, country, number)\n"
                    + "VALUES ('hall', $1, $2)\n"
                    + "RETURNING country, number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Hall.insertAll",
            "INSERT INTO venues (kind, country, number)\n"
                    + "SELECT 'hall', country, number\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (country, number, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING country, number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Hall.update",
            "UPDATE venues\n"
                    + "SET country = country\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'hall'\n"
                    + "RETURNING country, number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Hall.delete",
            "DELETE FROM venues\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'hall'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Hall.deleteById",
            "DELETE FROM venues\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'hall'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Hall.deleteAllById",
            "DELETE FROM venues\n"
                    + "USING unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (country, number, input_order)\n"
                    + "WHERE venues.country = input.country AND venues.number = input.number AND venues.kind = 'hall'");

    private final SqlExecutor executor;

    public HallCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Hall>> findById(VenueKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, HallMapping::keyBinds);
    }

    @Override
    public Future<Hall> getById(VenueKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, HallMapping::keyBinds);
    }

    @Override
    public Future<List<Hall>> findAllById(Collection<? extends VenueKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, HallMapping::keysBinds);
    }

    @Override
    public Future<List<Hall>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(VenueKey id) {
        return Crud.exists(executor, EXISTS, id, HallMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Hall> insert(Hall hall) {
        return Crud.insert(executor, INSERT, hall, HallMapping::insertBinds, HallMapping::inserted);
    }

    @Override
    public Future<List<Hall>> insertAll(Collection<? extends Hall> halls) {
        return Crud.insertAll(executor, INSERT_ALL, halls, HallMapping::insertAllBinds,
                HallMapping::inserted);
    }

    @Override
    public Future<Hall> update(Hall hall) {
        return Crud.update(executor, UPDATE, EXISTS, hall, HallMapping::updateBinds,
                HallMapping::updated, HallMapping::key, HallMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Hall hall) {
        return Crud.delete(executor, DELETE, EXISTS, hall, HallMapping::deleteBinds,
                HallMapping::key, HallMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(VenueKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, HallMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends VenueKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, HallMapping::keysBinds);
    }

    @Override
    public VenueKey keyOf(Hall hall) {
        return HallMapping.key(hall);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public HallCrud with(SqlExecutor executor) {
        return new HallCrud(executor);
    }
}
