// Generated from Event by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Event}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class EventCrud implements CrudRepository<Event, Short> {
    private static final SqlStatement<Event> FIND_BY_ID = SqlStatement.named(
            "Event.findById",
            "SELECT id, created_at\n"
                    + "FROM event\n"
                    + "WHERE id = $1",
            EventMapping::read);

    private static final SqlStatement<Event> FIND_ALL_BY_ID = SqlStatement.named(
            "Event.findAllById",
            "SELECT event.id, event.created_at\n"
                    + "FROM unnest($1::smallint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN event ON event.id = input.id\n"
                    + "ORDER BY input_order",
            EventMapping::read);

    private static final SqlStatement<Event> FIND_ALL = SqlStatement.named(
            "Event.findAll",
            "SELECT id, created_at\n"
                    + "FROM event",
            EventMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Event.exists",
            "SELECT EXISTS (SELECT 1 FROM event WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Event.count",
            "SELECT count(*)\n"
                    + "FROM event",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Event.insert",
            "INSERT INTO event (created_at)\n"
                    + "VALUES (now())\n"
                    + "RETURNING id, created_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Event.insertAll",
            "INSERT INTO event (created_at)\n"
                    + "SELECT now()\n"
                    + "FROM generate_series(1, $1::integer)\n"
                    + "RETURNING id, created_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Event.update",
            "UPDATE event\n"
                    + "SET id = id\n"
                    + "WHERE id = $1\n"
                    + "RETURNING created_at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Event.delete",
            "DELETE FROM event\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Event.deleteById",
            "DELETE FROM event\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Event.deleteAllById",
            "DELETE FROM event\n"
                    + "WHERE id = ANY ($1::smallint[])");

    private final SqlExecutor executor;

    public EventCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Event>> findById(Short id) {
        return Crud.findById(executor, FIND_BY_ID, id, EventMapping::keyBinds);
    }

    @Override
    public Future<Event> getById(Short id) {
        return Crud.getById(executor, FIND_BY_ID, id, EventMapping::keyBinds);
    }

    @Override
    public Future<List<Event>> findAllById(Collection<? extends Short> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, EventMapping::keysBinds);
    }

    @Override
    public Future<List<Event>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Short id) {
        return Crud.exists(executor, EXISTS, id, EventMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Event> insert(Event event) {
        return Crud.insert(executor, INSERT, event, EventMapping::insertBinds,
                EventMapping::inserted);
    }

    @Override
    public Future<List<Event>> insertAll(Collection<? extends Event> events) {
        return Crud.insertAll(executor, INSERT_ALL, events, EventMapping::insertAllBinds,
                EventMapping::inserted);
    }

    @Override
    public Future<Event> update(Event event) {
        return Crud.update(executor, UPDATE, EXISTS, event, EventMapping::updateBinds,
                EventMapping::updated, EventMapping::key, EventMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Event event) {
        return Crud.delete(executor, DELETE, EXISTS, event, EventMapping::deleteBinds,
                EventMapping::key, EventMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Short id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, EventMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Short> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, EventMapping::keysBinds);
    }

    @Override
    public Short keyOf(Event event) {
        return EventMapping.key(event);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public EventCrud with(SqlExecutor executor) {
        return new EventCrud(executor);
    }
}
