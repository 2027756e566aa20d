// Generated from Bin by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Bin}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class BinCrud implements CrudRepository<Bin, Integer> {
    private static final SqlStatement<Bin> FIND_BY_ID = SqlStatement.named(
            "Bin.findById",
            "SELECT id, with_deleted\n"
                    + "FROM bins\n"
                    + "WHERE id = $1 AND NOT with_deleted",
            BinMapping::read);

    private static final SqlStatement<Bin> FIND_ALL_BY_ID = SqlStatement.named(
            "Bin.findAllById",
            "SELECT bins.id, bins.with_deleted\n"
                    + "FROM unnest($1::integer[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN bins ON bins.id = input.id AND NOT bins.with_deleted\n"
                    + "ORDER BY input_order",
            BinMapping::read);

    private static final SqlStatement<Bin> FIND_ALL = SqlStatement.named(
            "Bin.findAll",
            "SELECT id, with_deleted\n"
                    + "FROM bins\n"
                    + "WHERE NOT with_deleted",
            BinMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Bin.exists",
            "SELECT EXISTS (SELECT 1 FROM bins WHERE id = $1 AND NOT with_deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Bin.count",
            "SELECT count(*)\n"
                    + "FROM bins\n"
                    + "WHERE NOT with_deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Bin.insert",
            "INSERT INTO bins (id, with_deleted)\n"
                    + "VALUES ($1, false)\n"
                    + "RETURNING with_deleted");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Bin.insertAll",
            "INSERT INTO bins (id, with_deleted)\n"
                    + "SELECT id, false\n"
                    + "FROM unnest($1::integer[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING with_deleted");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Bin.update",
            "UPDATE bins\n"
                    + "SET id = id\n"
                    + "WHERE id = $1 AND NOT with_deleted\n"
                    + "RETURNING with_deleted");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Bin.delete",
            "UPDATE bins\n"
                    + "SET with_deleted = true\n"
                    + "WHERE id = $1 AND NOT with_deleted");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Bin.deleteById",
            "UPDATE bins\n"
                    + "SET with_deleted = true\n"
                    + "WHERE id = $1 AND NOT with_deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Bin.deleteAllById",
            "UPDATE bins\n"
                    + "SET with_deleted = true\n"
                    + "WHERE id = ANY ($1::integer[]) AND NOT with_deleted");

    private final SqlExecutor executor;

    public BinCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Bin>> findById(Integer id) {
        return Crud.findById(executor, FIND_BY_ID, id, BinMapping::keyBinds);
    }

    @Override
    public Future<Bin> getById(Integer id) {
        return Crud.getById(executor, FIND_BY_ID, id, BinMapping::keyBinds);
    }

    @Override
    public Future<List<Bin>> findAllById(Collection<? extends Integer> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, BinMapping::keysBinds);
    }

    @Override
    public Future<List<Bin>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Integer id) {
        return Crud.exists(executor, EXISTS, id, BinMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Bin> insert(Bin bin) {
        return Crud.insert(executor, INSERT, bin, BinMapping::insertBinds, BinMapping::inserted);
    }

    @Override
    public Future<List<Bin>> insertAll(Collection<? extends Bin> bins) {
        return Crud.insertAll(executor, INSERT_ALL, bins, BinMapping::insertAllBinds,
                BinMapping::inserted);
    }

    @Override
    public Future<Bin> update(Bin bin) {
        return Crud.update(executor, UPDATE, EXISTS, bin, BinMapping::updateBinds,
                BinMapping::updated, BinMapping::key, BinMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Bin bin) {
        return Crud.delete(executor, DELETE, EXISTS, bin, BinMapping::deleteBinds, BinMapping::key,
                BinMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Integer id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, BinMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Integer> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, BinMapping::keysBinds);
    }

    @Override
    public Integer keyOf(Bin bin) {
        return BinMapping.key(bin);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public BinCrud with(SqlExecutor executor) {
        return new BinCrud(executor);
    }
}
