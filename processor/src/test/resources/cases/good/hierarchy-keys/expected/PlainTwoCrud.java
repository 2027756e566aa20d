// Generated from Plain.Two by Vorm; change that record instead.
package shop;

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
 * The asynchronous CRUD repository of {@link Plain.Two}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class PlainTwoCrud implements CrudRepository<Plain.Two, Plain.Number> {
    private static final SqlStatement<Plain.Two> FIND_BY_ID = SqlStatement.named(
            "Plain.Two.findById",
            "SELECT id, size\n"
                    + "FROM plain\n"
                    + "WHERE id = $1 AND kind = 'two'",
            PlainTwoMapping::read);

    private static final SqlStatement<Plain.Two> FIND_ALL_BY_ID = SqlStatement.named(
            "Plain.Two.findAllById",
            "SELECT plain.id, plain.size\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN plain ON plain.id = input.id AND plain.kind = 'two'\n"
                    + "ORDER BY input_order",
            PlainTwoMapping::read);

    private static final SqlStatement<Plain.Two> FIND_ALL = SqlStatement.named(
            "Plain.Two.findAll",
            "SELECT id, size\n"
                    + "FROM plain\n"
                    + "WHERE kind = 'two'",
            PlainTwoMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Plain.Two.exists",
            "SELECT EXISTS (SELECT 1 FROM plain WHERE id = $1 AND kind = 'two')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Plain.Two.count",
            "SELECT count(*)\n"
                    + "FROM plain\n"
                    + "WHERE kind = 'two'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Plain.Two.insert",
            "INSERT INTO plain (kind, size)\n"
                    + "VALUES ('two', $1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Plain.Two.insertAll",
            "INSERT INTO plain (kind, size)\n"
                    + "SELECT 'two', size\n"
                    + "FROM unnest($1::integer[]) WITH ORDINALITY AS input (size, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Plain.Two.update",
            "UPDATE plain\n"
                    + "SET size = $2\n"
                    + "WHERE id = $1 AND kind = 'two'\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Plain.Two.delete",
            "DELETE FROM plain\n"
                    + "WHERE id = $1 AND kind = 'two'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Plain.Two.deleteById",
            "DELETE FROM plain\n"
                    + "WHERE id = $1 AND kind = 'two'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Plain.Two.deleteAllById",
            "DELETE FROM plain\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'two'");

    private final SqlExecutor executor;

    public PlainTwoCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Plain.Two>> findById(Plain.Number id) {
        return Crud.findById(executor, FIND_BY_ID, id, PlainTwoMapping::keyBinds);
    }

    @Override
    public Future<Plain.Two> getById(Plain.Number id) {
        return Crud.getById(executor, FIND_BY_ID, id, PlainTwoMapping::keyBinds);
    }

    @Override
    public Future<List<Plain.Two>> findAllById(Collection<? extends Plain.Number> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PlainTwoMapping::keysBinds);
    }

    @Override
    public Future<List<Plain.Two>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Plain.Number id) {
        return Crud.exists(executor, EXISTS, id, PlainTwoMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Plain.Two> insert(Plain.Two two) {
        return Crud.insert(executor, INSERT, two, PlainTwoMapping::insertBinds,
                PlainTwoMapping::inserted);
    }

    @Override
    public Future<List<Plain.Two>> insertAll(Collection<? extends Plain.Two> twos) {
        return Crud.insertAll(executor, INSERT_ALL, twos, PlainTwoMapping::insertAllBinds,
                PlainTwoMapping::inserted);
    }

    @Override
    public Future<Plain.Two> update(Plain.Two two) {
        return Crud.update(executor, UPDATE, EXISTS, two, PlainTwoMapping::updateBinds,
                PlainTwoMapping::updated, PlainTwoMapping::key, PlainTwoMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Plain.Two two) {
        return Crud.delete(executor, DELETE, EXISTS, two, PlainTwoMapping::deleteBinds,
                PlainTwoMapping::key, PlainTwoMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Plain.Number id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PlainTwoMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Plain.Number> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PlainTwoMapping::keysBinds);
    }

    @Override
    public Plain.Number keyOf(Plain.Two two) {
        return PlainTwoMapping.key(two);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PlainTwoCrud with(SqlExecutor executor) {
        return new PlainTwoCrud(executor);
    }
}
