// Generated from Message by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Message}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class MessageCrud implements CrudRepository<Message, UUID> {
    private static final SqlStatement<Message> FIND_BY_ID = SqlStatement.named(
            "Message.findById",
            "SELECT id, kind, subject\n"
                    + "FROM messages\n"
                    + "WHERE id = $1",
            MessageMapping::read);

    private static final SqlStatement<Message> FIND_ALL_BY_ID = SqlStatement.named(
            "Message.findAllById",
            "SELECT messages.id, messages.kind, messages.subject\n"
                    + "FROM unnest($1::uuid[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN messages ON messages.id = input.id\n"
                    + "ORDER BY input_order",
            MessageMapping::read);

    private static final SqlStatement<Message> FIND_ALL = SqlStatement.named(
            "Message.findAll",
            "SELECT id, kind, subject\n"
                    + "FROM messages",
            MessageMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Message.exists",
            "SELECT EXISTS (SELECT 1 FROM messages WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Message.count",
            "SELECT count(*)\n"
                    + "FROM messages",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Message.insertAll",
            "INSERT INTO messages (kind, id, subject)\n"
                    + "SELECT kind, id, subject\n"
                    + "FROM unnest($1::text[], $2::uuid[], $3::text[]) WITH ORDINALITY AS input (kind, id, subject, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Message.deleteById",
            "DELETE FROM messages\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Message.deleteAllById",
            "DELETE FROM messages\n"
                    + "WHERE id = ANY ($1::uuid[])");

    private final SqlExecutor executor;

    public MessageCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Message>> findById(UUID id) {
        return Crud.findById(executor, FIND_BY_ID, id, MessageMapping::keyBinds);
    }

    @Override
    public Future<Message> getById(UUID id) {
        return Crud.getById(executor, FIND_BY_ID, id, MessageMapping::keyBinds);
    }

    @Override
    public Future<List<Message>> findAllById(Collection<? extends UUID> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, MessageMapping::keysBinds);
    }

    @Override
    public Future<List<Message>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(UUID id) {
        return Crud.exists(executor, EXISTS, id, MessageMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Message> insert(Message message) {
        if (message instanceof Message.Mail mail) {
            return new MessageMailCrud(executor).insert(mail).map(written -> written);
        }
        if (message instanceof Message.Ping ping) {
            return new MessagePingCrud(executor).insert(ping).map(written -> written);
        }
        return Crud.missing("Message.insert");
    }

    @Override
    public Future<List<Message>> insertAll(Collection<? extends Message> messages) {
        return Crud.insertAll(executor, INSERT_ALL, messages, MessageMapping::insertAllBinds,
                MessageMapping::inserted);
    }

    @Override
    public Future<Message> update(Message message) {
        if (message instanceof Message.Mail mail) {
            return new MessageMailCrud(executor).update(mail).map(written -> written);
        }
        if (message instanceof Message.Ping ping) {
            return new MessagePingCrud(executor).update(ping).map(written -> written);
        }
        return Crud.missing("Message.update");
    }

    @Override
    public Future<Void> delete(Message message) {
        if (message instanceof Message.Mail mail) {
            return new MessageMailCrud(executor).delete(mail);
        }
        if (message instanceof Message.Ping ping) {
            return new MessagePingCrud(executor).delete(ping);
        }
        return Crud.missing("Message.delete");
    }

    @Override
    public Future<Boolean> deleteById(UUID id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, MessageMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends UUID> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, MessageMapping::keysBinds);
    }

    @Override
    public UUID keyOf(Message message) {
        return MessageMapping.key(message);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public MessageCrud with(SqlExecutor executor) {
        return new MessageCrud(executor);
    }
}
