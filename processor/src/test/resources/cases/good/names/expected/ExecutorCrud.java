// Generated from Executor by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Executor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ExecutorCrud implements CrudRepository<Executor, String> {
    private static final SqlStatement<Executor> FIND_BY_ID = SqlStatement.named(
            "Executor.findById",
            "SELECT id, maybe, version\n"
                    + "FROM executor\n"
                    + "WHERE id = $1",
            ExecutorMapping::read);

    private static final SqlStatement<Executor> FIND_ALL_BY_ID = SqlStatement.named(
            "Executor.findAllById",
            "SELECT executor.id, executor.maybe, executor.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN executor ON executor.id = input.id\n"
                    + "ORDER BY input_order",
            ExecutorMapping::read);

    private static final SqlStatement<Executor> FIND_ALL = SqlStatement.named(
            "Executor.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM executor",
            ExecutorMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Executor.exists",
            "SELECT EXISTS (SELECT 1 FROM executor WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Executor.count",
            "SELECT count(*)\n"
                    + "FROM executor",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Executor.insert",
            "INSERT INTO executor (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Executor.insertAll",
            "INSERT INTO executor (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Executor.update",
            "UPDATE executor\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Executor.delete",
            "DELETE FROM executor\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Executor.deleteById",
            "DELETE FROM executor\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Executor.deleteAllById",
            "DELETE FROM executor\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public ExecutorCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Executor>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, ExecutorMapping::keyBinds);
    }

    @Override
    public Future<Executor> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, ExecutorMapping::keyBinds);
    }

    @Override
    public Future<List<Executor>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ExecutorMapping::keysBinds);
    }

    @Override
    public Future<List<Executor>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, ExecutorMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Executor> insert(Executor executor2) {
        return Crud.insert(executor, INSERT, executor2, ExecutorMapping::insertBinds,
                ExecutorMapping::inserted);
    }

    @Override
    public Future<List<Executor>> insertAll(Collection<? extends Executor> executors) {
        return Crud.insertAll(executor, INSERT_ALL, executors, ExecutorMapping::insertAllBinds,
                ExecutorMapping::inserted);
    }

    @Override
    public Future<Executor> update(Executor executor2) {
        return Crud.update(executor, UPDATE, EXISTS, executor2, ExecutorMapping::updateBinds,
                ExecutorMapping::updated, ExecutorMapping::key, ExecutorMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Executor executor2) {
        return Crud.delete(executor, DELETE, EXISTS, executor2, ExecutorMapping::deleteBinds,
                ExecutorMapping::key, ExecutorMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ExecutorMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ExecutorMapping::keysBinds);
    }

    @Override
    public String keyOf(Executor executor2) {
        return ExecutorMapping.key(executor2);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ExecutorCrud with(SqlExecutor executor) {
        return new ExecutorCrud(executor);
    }
}
