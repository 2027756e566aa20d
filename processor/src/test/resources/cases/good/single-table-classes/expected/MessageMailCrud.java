// Generated from Message.Mail by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Message.Mail}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class MessageMailCrud implements CrudRepository<Message.Mail, UUID> {
    private static final SqlStatement<Message.Mail> FIND_BY_ID = SqlStatement.named(
            "Message.Mail.findById",
            "SELECT id, subject\n"
                    + "FROM messages\n"
                    + "WHERE id = $1 AND kind = 'mail'",
            MessageMailMapping::read);

    private static final SqlStatement<Message.Mail> FIND_ALL_BY_ID = SqlStatement.named(
            "Message.Mail.findAllById",
            "SELECT messages.id, messages.subject\n"
                    + "FROM unnest($1::uuid[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN messages ON messages.id = input.id AND messages.kind = 'mail'\n"
                    + "ORDER BY input_order",
            MessageMailMapping::read);

    private static final SqlStatement<Message.Mail> FIND_ALL = SqlStatement.named(
            "Message.Mail.findAll",
            "SELECT id, subject\n"
                    + "FROM messages\n"
                    + "WHERE kind = 'mail'",
            MessageMailMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Message.Mail.exists",
            "SELECT EXISTS (SELECT 1 FROM messages WHERE id = $1 AND kind = 'mail')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Message.Mail.count",
            "SELECT count(*)\n"
                    + "FROM messages\n"
                    + "WHERE kind = 'mail'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Message.Mail.insert",
            "INSERT INTO messages (kind, id, subject)\n"
                    + "VALUES ('mail', $1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Message.Mail.insertAll",
            "INSERT INTO messages (kind, id, subject)\n"
                    + "SELECT 'mail', id, subject\n"
                    + "FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS input (id, subject, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Message.Mail.update",
            "UPDATE messages\n"
                    + "SET subject = $2\n"
                    + "WHERE id = $1 AND kind = 'mail'\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Message.Mail.delete",
            "DELETE FROM messages\n"
                    + "WHERE id = $1 AND kind = 'mail'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Message.Mail.deleteById",
            "DELETE FROM messages\n"
                    + "WHERE id = $1 AND kind = 'mail'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Message.Mail.deleteAllById",
            "DELETE FROM messages\n"
                    + "WHERE id = ANY ($1::uuid[]) AND kind = 'mail'");

    private final SqlExecutor executor;

    public MessageMailCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Message.Mail>> findById(UUID id) {
        return Crud.findById(executor, FIND_BY_ID, id, MessageMailMapping::keyBinds);
    }

    @Override
    public Future<Message.Mail> getById(UUID id) {
        return Crud.getById(executor, FIND_BY_ID, id, MessageMailMapping::keyBinds);
    }

    @Override
    public Future<List<Message.Mail>> findAllById(Collection<? extends UUID> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, MessageMailMapping::keysBinds);
    }

    @Override
    public Future<List<Message.Mail>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(UUID id) {
        return Crud.exists(executor, EXISTS, id, MessageMailMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Message.Mail> insert(Message.Mail mail) {
        return Crud.insert(executor, INSERT, mail, MessageMailMapping::insertBinds,
                MessageMailMapping::inserted);
    }

    @Override
    public Future<List<Message.Mail>> insertAll(Collection<? extends Message.Mail> mails) {
        return Crud.insertAll(executor, INSERT_ALL, mails, MessageMailMapping::insertAllBinds,
                MessageMailMapping::inserted);
    }

    @Override
    public Future<Message.Mail> update(Message.Mail mail) {
        return Crud.update(executor, UPDATE, EXISTS, mail, MessageMailMapping::updateBinds,
                MessageMailMapping::updated, MessageMailMapping::key, MessageMailMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Message.Mail mail) {
        return Crud.delete(executor, DELETE, EXISTS, mail, MessageMailMapping::deleteBinds,
                MessageMailMapping::key, MessageMailMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(UUID id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, MessageMailMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends UUID> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, MessageMailMapping::keysBinds);
    }

    @Override
    public UUID keyOf(Message.Mail mail) {
        return MessageMailMapping.key(mail);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public MessageMailCrud with(SqlExecutor executor) {
        return new MessageMailCrud(executor);
    }
}
