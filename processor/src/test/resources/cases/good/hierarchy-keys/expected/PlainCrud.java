// Generated from Plain by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Plain}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class PlainCrud implements CrudRepository<Plain, Plain.Number> {
    private static final SqlStatement<Plain> FIND_BY_ID = SqlStatement.named(
            "Plain.findById",
            "SELECT id, kind, text, size\n"
                    + "FROM plain\n"
                    + "WHERE id = $1",
            PlainMapping::read);

    private static final SqlStatement<Plain> FIND_ALL_BY_ID = SqlStatement.named(
            "Plain.findAllById",
            "SELECT plain.id, plain.kind, plain.text, plain.size\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN plain ON plain.id = input.id\n"
                    + "ORDER BY input_order",
            PlainMapping::read);

    private static final SqlStatement<Plain> FIND_ALL = SqlStatement.named(
            "Plain.findAll",
            "SELECT id, kind, text, size\n"
                    + "FROM plain",
            PlainMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Plain.exists",
            "SELECT EXISTS (SELECT 1 FROM plain WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Plain.count",
            "SELECT count(*)\n"
                    + "FROM plain",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Plain.insertAll",
            "INSERT INTO plain (kind, text, size)\n"
                    + "SELECT kind, text, size\n"
                    + "FROM unnest($1::text[], $2::text[], $3::integer[]) WITH ORDINALITY AS input (kind, text, size, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Plain.deleteById",
            "DELETE FROM plain\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Plain.deleteAllById",
            "DELETE FROM plain\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PlainCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Plain>> findById(Plain.Number id) {
        return Crud.findById(executor, FIND_BY_ID, id, PlainMapping::keyBinds);
    }

    @Override
    public Future<Plain> getById(Plain.Number id) {
        return Crud.getById(executor, FIND_BY_ID, id, PlainMapping::keyBinds);
    }

    @Override
    public Future<List<Plain>> findAllById(Collection<? extends Plain.Number> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PlainMapping::keysBinds);
    }

    @Override
    public Future<List<Plain>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Plain.Number id) {
        return Crud.exists(executor, EXISTS, id, PlainMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Plain> insert(Plain plain) {
        if (plain instanceof Plain.One one) {
            return new PlainOneCrud(executor).insert(one).map(written -> written);
        }
        if (plain instanceof Plain.Two two) {
            return new PlainTwoCrud(executor).insert(two).map(written -> written);
        }
        return Crud.missing("Plain.insert");
    }

    @Override
    public Future<List<Plain>> insertAll(Collection<? extends Plain> plains) {
        return Crud.insertAll(executor, INSERT_ALL, plains, PlainMapping::insertAllBinds,
                PlainMapping::inserted);
    }

    @Override
    public Future<Plain> update(Plain plain) {
        if (plain instanceof Plain.One one) {
            return new PlainOneCrud(executor).update(one).map(written -> written);
        }
        if (plain instanceof Plain.Two two) {
            return new PlainTwoCrud(executor).update(two).map(written -> written);
        }
        return Crud.missing("Plain.update");
    }

    @Override
    public Future<Void> delete(Plain plain) {
        if (plain instanceof Plain.One one) {
            return new PlainOneCrud(executor).delete(one);
        }
        if (plain instanceof Plain.Two two) {
            return new PlainTwoCrud(executor).delete(two);
        }
        return Crud.missing("Plain.delete");
    }

    @Override
    public Future<Boolean> deleteById(Plain.Number id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PlainMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Plain.Number> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PlainMapping::keysBinds);
    }

    @Override
    public Plain.Number keyOf(Plain plain) {
        return PlainMapping.key(plain);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PlainCrud with(SqlExecutor executor) {
        return new PlainCrud(executor);
    }
}
