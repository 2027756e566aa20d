// Generated from Tick by Vorm; change that class instead.
package keys;

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
 * The asynchronous CRUD repository of {@link Tick}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TickCrud implements CrudRepository<Tick, Integer> {
    private static final SqlStatement<Tick> FIND_BY_ID = SqlStatement.named(
            "Tick.findById",
            "SELECT id, created_at\n"
                    + "FROM tick\n"
                    + "WHERE id = $1",
            TickMapping::read);

    private static final SqlStatement<Tick> FIND_ALL_BY_ID = SqlStatement.named(
            "Tick.findAllById",
            "SELECT tick.id, tick.created_at\n"
                    + "FROM unnest($1::integer[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN tick ON tick.id = input.id\n"
                    + "ORDER BY input_order",
            TickMapping::read);

    private static final SqlStatement<Tick> FIND_ALL = SqlStatement.named(
            "Tick.findAll",
            "SELECT id, created_at\n"
                    + "FROM tick",
            TickMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Tick.exists",
            "SELECT EXISTS (SELECT 1 FROM tick WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Tick.count",
            "SELECT count(*)\n"
                    + "FROM tick",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Tick.insert",
            "INSERT INTO tick (created_at)\n"
                    + "VALUES (now())\n"
                    + "RETURNING id, created_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Tick.insertAll",
            "INSERT INTO tick (created_at)\n"
                    + "SELECT now()\n"
                    + "FROM generate_series(1, $1::integer)\n"
                    + "RETURNING id, created_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Tick.update",
            "UPDATE tick\n"
                    + "SET id = id\n"
                    + "WHERE id = $1\n"
                    + "RETURNING created_at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Tick.delete",
            "DELETE FROM tick\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Tick.deleteById",
            "DELETE FROM tick\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Tick.deleteAllById",
            "DELETE FROM tick\n"
                    + "WHERE id = ANY ($1::integer[])");

    private final SqlExecutor executor;

    public TickCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Tick>> findById(Integer id) {
        return Crud.findById(executor, FIND_BY_ID, id, TickMapping::keyBinds);
    }

    @Override
    public Future<Tick> getById(Integer id) {
        return Crud.getById(executor, FIND_BY_ID, id, TickMapping::keyBinds);
    }

    @Override
    public Future<List<Tick>> findAllById(Collection<? extends Integer> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TickMapping::keysBinds);
    }

    @Override
    public Future<List<Tick>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Integer id) {
        return Crud.exists(executor, EXISTS, id, TickMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Tick> insert(Tick tick) {
        return Crud.insert(executor, INSERT, tick, TickMapping::insertBinds, TickMapping::inserted);
    }

    @Override
    public Future<List<Tick>> insertAll(Collection<? extends Tick> ticks) {
        return Crud.insertAll(executor, INSERT_ALL, ticks, TickMapping::insertAllBinds,
                TickMapping::inserted);
    }

    @Override
    public Future<Tick> update(Tick tick) {
        return Crud.update(executor, UPDATE, EXISTS, tick, TickMapping::updateBinds,
                TickMapping::updated, TickMapping::key, TickMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Tick tick) {
        return Crud.delete(executor, DELETE, EXISTS, tick, TickMapping::deleteBinds,
                TickMapping::key, TickMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Integer id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TickMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Integer> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TickMapping::keysBinds);
    }

    @Override
    public Integer keyOf(Tick tick) {
        return TickMapping.key(tick);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TickCrud with(SqlExecutor executor) {
        return new TickCrud(executor);
    }
}
