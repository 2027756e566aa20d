// Generated from Message.Ping by Vorm; change that record instead.
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
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Message.Ping}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class MessagePingCrud implements CrudRepository<Message.Ping, UUID> {
    private static final SqlStatement<Message.Ping> FIND_BY_ID = SqlStatement.named(
            "Message.Ping.findById",
            "SELECT id\n"
                    + "FROM messages\n"
                    + "WHERE id = $1 AND kind = 'ping'",
            MessagePingMapping::read);

    private static final SqlStatement<Message.Ping> FIND_ALL_BY_ID = SqlStatement.named(
            "Message.Ping.findAllById",
            "SELECT messages.id\n"
                    + "FROM unnest($1::uuid[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN messages ON messages.id = input.id AND messages.kind = 'ping'\n"
                    + "ORDER BY input_order",
            MessagePingMapping::read);

    private static final SqlStatement<Message.Ping> FIND_ALL = SqlStatement.named(
            "Message.Ping.findAll",
            "SELECT id\n"
                    + "FROM messages\n"
                    + "WHERE kind = 'ping'",
            MessagePingMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Message.Ping.exists",
            "SELECT EXISTS (SELECT 1 FROM messages WHERE id = $1 AND kind = 'ping')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Message.Ping.count",
            "SELECT count(*)\n"
                    + "FROM messages\n"
                    + "WHERE kind = 'ping'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Message.Ping.insert",
            "INSERT INTO messages (kind, id)\n"
                    + "VALUES ('ping', $1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Message.Ping.insertAll",
            "INSERT INTO messages (kind, id)\n"
                    + "SELECT 'ping', id\n"
                    + "FROM unnest($1::uuid[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Message.Ping.update",
            "UPDATE messages\n"
                    + "SET id = id\n"
                    + "WHERE id = $1 AND kind = 'ping'\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Message.Ping.delete",
            "DELETE FROM messages\n"
                    + "WHERE id = $1 AND kind = 'ping'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Message.Ping.deleteById",
            "DELETE FROM messages\n"
                    + "WHERE id = $1 AND kind = 'ping'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Message.Ping.deleteAllById",
            "DELETE FROM messages\n"
                    + "WHERE id = ANY ($1::uuid[]) AND kind = 'ping'");

    private final SqlExecutor executor;

    public MessagePingCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Message.Ping>> findById(UUID id) {
        return Crud.findById(executor, FIND_BY_ID, id, MessagePingMapping::keyBinds);
    }

    @Override
    public Future<Message.Ping> getById(UUID id) {
        return Crud.getById(executor, FIND_BY_ID, id, MessagePingMapping::keyBinds);
    }

    @Override
    public Future<List<Message.Ping>> findAllById(Collection<? extends UUID> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, MessagePingMapping::keysBinds);
    }

    @Override
    public Future<List<Message.Ping>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(UUID id) {
        return Crud.exists(executor, EXISTS, id, MessagePingMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Message.Ping> insert(Message.Ping ping) {
        return Crud.insert(executor, INSERT, ping, MessagePingMapping::insertBinds,
                MessagePingMapping::inserted);
    }

    @Override
    public Future<List<Message.Ping>> insertAll(Collection<? extends Message.Ping> pings) {
        return Crud.insertAll(executor, INSERT_ALL, pings, MessagePingMapping::insertAllBinds,
                MessagePingMapping::inserted);
    }

    @Override
    public Future<Message.Ping> update(Message.Ping ping) {
        return Crud.update(executor, UPDATE, EXISTS, ping, MessagePingMapping::updateBinds,
                MessagePingMapping::updated, MessagePingMapping::key, MessagePingMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Message.Ping ping) {
        return Crud.delete(executor, DELETE, EXISTS, ping, MessagePingMapping::deleteBinds,
                MessagePingMapping::key, MessagePingMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(UUID id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, MessagePingMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends UUID> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, MessagePingMapping::keysBinds);
    }

    @Override
    public UUID keyOf(Message.Ping ping) {
        return MessagePingMapping.key(ping);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public MessagePingCrud with(SqlExecutor executor) {
        return new MessagePingCrud(executor);
    }
}
