// Generated from Tuple by Vorm; change that class instead.
package names;

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
 * The asynchronous CRUD repository of {@link Tuple}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TupleCrud implements CrudRepository<Tuple, String> {
    private static final SqlStatement<Tuple> FIND_BY_ID = SqlStatement.named(
            "Tuple.findById",
            "SELECT id, maybe, version\n"
                    + "FROM tuple\n"
                    + "WHERE id = $1",
            TupleMapping::read);

    private static final SqlStatement<Tuple> FIND_ALL_BY_ID = SqlStatement.named(
            "Tuple.findAllById",
            "SELECT tuple.id, tuple.maybe, tuple.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN tuple ON tuple.id = input.id\n"
                    + "ORDER BY input_order",
            TupleMapping::read);

    private static final SqlStatement<Tuple> FIND_ALL = SqlStatement.named(
            "Tuple.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM tuple",
            TupleMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Tuple.exists",
            "SELECT EXISTS (SELECT 1 FROM tuple WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Tuple.count",
            "SELECT count(*)\n"
                    + "FROM tuple",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Tuple.insert",
            "INSERT INTO tuple (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Tuple.insertAll",
            "INSERT INTO tuple (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Tuple.update",
            "UPDATE tuple\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Tuple.delete",
            "DELETE FROM tuple\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Tuple.deleteById",
            "DELETE FROM tuple\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Tuple.deleteAllById",
            "DELETE FROM tuple\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public TupleCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Tuple>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, TupleMapping::keyBinds);
    }

    @Override
    public Future<Tuple> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, TupleMapping::keyBinds);
    }

    @Override
    public Future<List<Tuple>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TupleMapping::keysBinds);
    }

    @Override
    public Future<List<Tuple>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, TupleMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Tuple> insert(Tuple tuple) {
        return Crud.insert(executor, INSERT, tuple, TupleMapping::insertBinds,
                TupleMapping::inserted);
    }

    @Override
    public Future<List<Tuple>> insertAll(Collection<? extends Tuple> tuples) {
        return Crud.insertAll(executor, INSERT_ALL, tuples, TupleMapping::insertAllBinds,
                TupleMapping::inserted);
    }

    @Override
    public Future<Tuple> update(Tuple tuple) {
        return Crud.update(executor, UPDATE, EXISTS, tuple, TupleMapping::updateBinds,
                TupleMapping::updated, TupleMapping::key, TupleMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Tuple tuple) {
        return Crud.delete(executor, DELETE, EXISTS, tuple, TupleMapping::deleteBinds,
                TupleMapping::key, TupleMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TupleMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TupleMapping::keysBinds);
    }

    @Override
    public String keyOf(Tuple tuple) {
        return TupleMapping.key(tuple);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TupleCrud with(SqlExecutor executor) {
        return new TupleCrud(executor);
    }
}
