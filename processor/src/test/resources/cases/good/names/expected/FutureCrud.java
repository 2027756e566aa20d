// Generated from Future by Vorm; change that class instead.
package names;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Future}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class FutureCrud implements CrudRepository<Future, String> {
    private static final SqlStatement<Future> FIND_BY_ID = SqlStatement.named(
            "Future.findById",
            "SELECT id, maybe, version\n"
                    + "FROM future\n"
                    + "WHERE id = $1",
            FutureMapping::read);

    private static final SqlStatement<Future> FIND_ALL_BY_ID = SqlStatement.named(
            "Future.findAllById",
            "SELECT future.id, future.maybe, future.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN future ON future.id = input.id\n"
                    + "ORDER BY input_order",
            FutureMapping::read);

    private static final SqlStatement<Future> FIND_ALL = SqlStatement.named(
            "Future.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM future",
            FutureMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Future.exists",
            "SELECT EXISTS (SELECT 1 FROM future WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Future.count",
            "SELECT count(*)\n"
                    + "FROM future",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Future.insert",
            "INSERT INTO future (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Future.insertAll",
            "INSERT INTO future (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Future.update",
            "UPDATE future\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Future.delete",
            "DELETE FROM future\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Future.deleteById",
            "DELETE FROM future\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Future.deleteAllById",
            "DELETE FROM future\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public FutureCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public io.vertx.core.Future<Optional<Future>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, FutureMapping::keyBinds);
    }

    @Override
    public io.vertx.core.Future<Future> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, FutureMapping::keyBinds);
    }

    @Override
    public io.vertx.core.Future<List<Future>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, FutureMapping::keysBinds);
    }

    @Override
    public io.vertx.core.Future<List<Future>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public io.vertx.core.Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, FutureMapping::keyBinds);
    }

    @Override
    public io.vertx.core.Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public io.vertx.core.Future<Future> insert(Future future) {
        return Crud.insert(executor, INSERT, future, FutureMapping::insertBinds,
                FutureMapping::inserted);
    }

    @Override
    public io.vertx.core.Future<List<Future>> insertAll(Collection<? extends Future> futures) {
        return Crud.insertAll(executor, INSERT_ALL, futures, FutureMapping::insertAllBinds,
                FutureMapping::inserted);
    }

    @Override
    public io.vertx.core.Future<Future> update(Future future) {
        return Crud.update(executor, UPDATE, EXISTS, future, FutureMapping::updateBinds,
                FutureMapping::updated, FutureMapping::key, FutureMapping::keyBinds);
    }

    @Override
    public io.vertx.core.Future<Void> delete(Future future) {
        return Crud.delete(executor, DELETE, EXISTS, future, FutureMapping::deleteBinds,
                FutureMapping::key, FutureMapping::keyBinds);
    }

    @Override
    public io.vertx.core.Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, FutureMapping::keyBinds);
    }

    @Override
    public io.vertx.core.Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, FutureMapping::keysBinds);
    }

    @Override
    public String keyOf(Future future) {
        return FutureMapping.key(future);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public FutureCrud with(SqlExecutor executor) {
        return new FutureCrud(executor);
    }
}
