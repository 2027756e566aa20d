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
public class HallCrud implements CrudRepository<Hall, String> {
    private static final SqlStatement<Hall> FIND_BY_ID = SqlStatement.named(
            "Hall.findById",
            "SELECT name, floor\n"
                    + "FROM halls\n"
                    + "WHERE name = $1",
            HallMapping::read);

    private static final SqlStatement<Hall> FIND_ALL_BY_ID = SqlStatement.named(
            "Hall.findAllById",
            "SELECT halls.name, halls.floor\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "JOIN halls ON halls.name = input.name\n"
                    + "ORDER BY input_order",
            HallMapping::read);

    private static final SqlStatement<Hall> FIND_ALL = SqlStatement.named(
            "Hall.findAll",
            "SELECT name, floor\n"
                    + "FROM halls",
            HallMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Hall.exists",
            "SELECT EXISTS (SELECT 1 FROM halls WHERE name = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Hall.count",
            "SELECT count(*)\n"
                    + "FROM halls",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Hall.insert",
            "INSERT INTO halls (name, floor)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING name");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Hall.insertAll",
            "INSERT INTO halls (name, floor)\n"
                    + "SELECT name, floor\n"
                    + "FROM unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (name, floor, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING name");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Hall.update",
            "UPDATE halls\n"
                    + "SET floor = $2\n"
                    + "WHERE name = $1\n"
                    + "RETURNING name");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Hall.delete",
            "DELETE FROM halls\n"
                    + "WHERE name = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Hall.deleteById",
            "DELETE FROM halls\n"
                    + "WHERE name = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Hall.deleteAllById",
            "DELETE FROM halls\n"
                    + "WHERE name = ANY ($1::text[])");

    private final SqlExecutor executor;

    public HallCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Hall>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, HallMapping::keyBinds);
    }

    @Override
    public Future<Hall> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, HallMapping::keyBinds);
    }

    @Override
    public Future<List<Hall>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, HallMapping::keysBinds);
    }

    @Override
    public Future<List<Hall>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
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
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, HallMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, HallMapping::keysBinds);
    }

    @Override
    public String keyOf(Hall hall) {
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
