// Generated from Ticket by Vorm; change that record instead.
package app;

import dev.vorm.execute.KeySequence;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Sequenced;
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
public class TicketCrud implements CrudRepository<Ticket, Long> {
    private static final SqlStatement<Long> NEXT_KEYS = SqlStatement.named(
            "Ticket.nextKeys",
            "SELECT nextval('sales.tickets_id_seq')\n"
                    + "FROM generate_series(1, $1::integer)",
            Values::readLong);

    private static final SqlStatement<Ticket> FIND_BY_ID = SqlStatement.named(
            "Ticket.findById",
            "SELECT id, next\n"
                    + "FROM sales.tickets\n"
                    + "WHERE id = $1",
            TicketMapping::read);

    private static final SqlStatement<Ticket> FIND_ALL_BY_ID = SqlStatement.named(
            "Ticket.findAllById",
            "SELECT tickets.id, tickets.next\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN sales.tickets ON tickets.id = input.id\n"
                    + "ORDER BY input_order",
            TicketMapping::read);

    private static final SqlStatement<Ticket> FIND_ALL = SqlStatement.named(
            "Ticket.findAll",
            "SELECT id, next\n"
                    + "FROM sales.tickets",
            TicketMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Ticket.exists",
            "SELECT EXISTS (SELECT 1 FROM sales.tickets WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Ticket.count",
            "SELECT count(*)\n"
                    + "FROM sales.tickets",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Ticket.insert",
            "INSERT INTO sales.tickets (id, next)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Ticket.insertAll",
            "INSERT INTO sales.tickets (id, next)\n"
                    + "SELECT id, next\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (id, next, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Ticket.update",
            "UPDATE sales.tickets\n"
                    + "SET next = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Ticket.delete",
            "DELETE FROM sales.tickets\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Ticket.deleteById",
            "DELETE FROM sales.tickets\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Ticket.deleteAllById",
            "DELETE FROM sales.tickets\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private static final KeySequence KEYS = new KeySequence(NEXT_KEYS, 50);

    private final SqlExecutor executor;

    public TicketCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Ticket>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<Ticket> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<List<Ticket>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TicketMapping::keysBinds);
    }

    @Override
    public Future<List<Ticket>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Ticket> insert(Ticket ticket) {
        return Sequenced.insert(executor, INSERT, KEYS, ticket, given -> given,
                TicketMapping::insertBinds, TicketMapping::inserted);
    }

    @Override
    public Future<List<Ticket>> insertAll(Collection<? extends Ticket> tickets) {
        return Sequenced.insertAll(executor, INSERT_ALL, KEYS, tickets, given -> given,
                TicketMapping::insertAllBinds, TicketMapping::inserted);
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
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TicketMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TicketMapping::keysBinds);
    }

    @Override
    public Long keyOf(Ticket ticket) {
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
