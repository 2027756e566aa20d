// Generated from Ticket by Vorm; change that record instead.
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
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Ticket}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TicketCrud implements CrudRepository<Ticket, Ticket.Place> {
    private static final SqlStatement<Ticket> FIND_BY_ID = SqlStatement.named(
            "Ticket.findById",
            "SELECT purchase_id, number, isbn\n"
                    + "FROM tickets\n"
                    + "WHERE purchase_id = $1 AND number = $2",
            TicketMapping.reader("Ticket.findById"));

    private static final SqlStatement<Ticket> FIND_ALL_BY_ID = SqlStatement.named(
            "Ticket.findAllById",
            "SELECT tickets.purchase_id, tickets.number, tickets.isbn\n"
                    + "FROM unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (purchase_id, number, input_order)\n"
                    + "JOIN tickets ON tickets.purchase_id = input.purchase_id AND tickets.number = input.number\n"
                    + "ORDER BY input_order",
            TicketMapping.reader("Ticket.findAllById"));

    private static final SqlStatement<Ticket> FIND_ALL = SqlStatement.named(
            "Ticket.findAll",
            "SELECT purchase_id, number, isbn\n"
                    + "FROM tickets",
            TicketMapping.reader("Ticket.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Ticket.exists",
            "SELECT EXISTS (SELECT 1 FROM tickets WHERE purchase_id = $1 AND number = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Ticket.count",
            "SELECT count(*)\n"
                    + "FROM tickets",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Ticket.insert",
            "INSERT INTO tickets (purchase_id, number, isbn)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING purchase_id, number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Ticket.insertAll",
            "INSERT INTO tickets (purchase_id, number, isbn)\n"
                    + "SELECT purchase_id, number, isbn\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::text[]) WITH ORDINALITY AS input (purchase_id, number, isbn, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING purchase_id, number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Ticket.update",
            "UPDATE tickets\n"
                    + "SET isbn = $3\n"
                    + "WHERE purchase_id = $1 AND number = $2\n"
                    + "RETURNING purchase_id, number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Ticket.delete",
            "DELETE FROM tickets\n"
                    + "WHERE purchase_id = $1 AND number = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Ticket.deleteById",
            "DELETE FROM tickets\n"
                    + "WHERE purchase_id = $1 AND number = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Ticket.deleteAllById",
            "DELETE FROM tickets\n"
                    + "USING unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (purchase_id, number, input_order)\n"
                    + "WHERE tickets.purchase_id = input.purchase_id AND tickets.number = input.number");

    private final SqlExecutor executor;

    public TicketCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Ticket>> findById(Ticket.Place id) {
        return Crud.findById(executor, FIND_BY_ID, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<Ticket> getById(Ticket.Place id) {
        return Crud.getById(executor, FIND_BY_ID, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<List<Ticket>> findAllById(Collection<? extends Ticket.Place> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TicketMapping::keysBinds);
    }

    @Override
    public Future<List<Ticket>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Ticket.Place id) {
        return Crud.exists(executor, EXISTS, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Ticket> insert(Ticket ticket) {
        return Crud.insert(executor, INSERT, ticket, TicketMapping::insertBinds,
                TicketMapping::inserted);
    }

    @Override
    public Future<List<Ticket>> insertAll(Collection<? extends Ticket> tickets) {
        return Crud.insertAll(executor, INSERT_ALL, tickets, TicketMapping::insertAllBinds,
                TicketMapping::inserted);
    }

    @Override
    public Future<Ticket> update(Ticket ticket) {
        return Crud.update(executor, UPDATE, EXISTS, ticket, TicketMapping::updateBinds,
                TicketMapping::updated, TicketMapping::key, TicketMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Ticket ticket) {
        return Crud.delete(executor, DELETE, EXISTS, ticket, TicketMapping::deleteBinds,
                TicketMapping::key, TicketMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Ticket.Place id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Ticket.Place> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TicketMapping::keysBinds);
    }

    @Override
    public Ticket.Place keyOf(Ticket ticket) {
        return TicketMapping.key(ticket);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TicketCrud with(SqlExecutor executor) {
        return new TicketCrud(executor);
    }
}
