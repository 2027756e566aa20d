// Generated from Invoice by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Invoice}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class InvoiceCrud implements CrudRepository<Invoice, InvoiceNumber> {
    private static final SqlStatement<Long> NEXT_KEYS = SqlStatement.named(
            "Invoice.nextKeys",
            "SELECT nextval('\"Invoice numbers\"')\n"
                    + "FROM generate_series(1, $1::integer)",
            Values::readLong);

    private static final SqlStatement<Invoice> FIND_BY_ID = SqlStatement.named(
            "Invoice.findById",
            "SELECT number, buyer\n"
                    + "FROM invoices\n"
                    + "WHERE number = $1",
            InvoiceMapping::read);

    private static final SqlStatement<Invoice> FIND_ALL_BY_ID = SqlStatement.named(
            "Invoice.findAllById",
            "SELECT invoices.number, invoices.buyer\n"
                    + "FROM unnest($1::integer[]) WITH ORDINALITY AS input (number, input_order)\n"
                    + "JOIN invoices ON invoices.number = input.number\n"
                    + "ORDER BY input_order",
            InvoiceMapping::read);

    private static final SqlStatement<Invoice> FIND_ALL = SqlStatement.named(
            "Invoice.findAll",
            "SELECT number, buyer\n"
                    + "FROM invoices",
            InvoiceMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Invoice.exists",
            "SELECT EXISTS (SELECT 1 FROM invoices WHERE number = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Invoice.count",
            "SELECT count(*)\n"
                    + "FROM invoices",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Invoice.insert",
            "INSERT INTO invoices (number, buyer)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Invoice.insertAll",
            "INSERT INTO invoices (number, buyer)\n"
                    + "SELECT number, buyer\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (number, buyer, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Invoice.update",
            "UPDATE invoices\n"
                    + "SET buyer = $2\n"
                    + "WHERE number = $1\n"
                    + "RETURNING number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Invoice.delete",
            "DELETE FROM invoices\n"
                    + "WHERE number = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Invoice.deleteById",
            "DELETE FROM invoices\n"
                    + "WHERE number = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Invoice.deleteAllById",
            "DELETE FROM invoices\n"
                    + "WHERE number = ANY ($1::integer[])");

    private static final KeySequence KEYS = new KeySequence(NEXT_KEYS, 3);

    private final SqlExecutor executor;

    public InvoiceCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Invoice>> findById(InvoiceNumber id) {
        return Crud.findById(executor, FIND_BY_ID, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Invoice> getById(InvoiceNumber id) {
        return Crud.getById(executor, FIND_BY_ID, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<List<Invoice>> findAllById(Collection<? extends InvoiceNumber> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, InvoiceMapping::keysBinds);
    }

    @Override
    public Future<List<Invoice>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(InvoiceNumber id) {
        return Crud.exists(executor, EXISTS, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Invoice> insert(Invoice invoice) {
        return Sequenced.insert(executor, INSERT, KEYS, invoice, InvoiceMapping::beforeInsert,
                InvoiceMapping::insertBinds, InvoiceMapping::inserted);
    }

    @Override
    public Future<List<Invoice>> insertAll(Collection<? extends Invoice> invoices) {
        return Sequenced.insertAll(executor, INSERT_ALL, KEYS, invoices,
                InvoiceMapping::beforeInsert, InvoiceMapping::insertAllBinds,
                InvoiceMapping::inserted);
    }

    @Override
    public Future<Invoice> update(Invoice invoice) {
        return Crud.update(executor, UPDATE, EXISTS, invoice, InvoiceMapping::updateBinds,
                InvoiceMapping::updated, InvoiceMapping::key, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Invoice invoice) {
        return Crud.delete(executor, DELETE, EXISTS, invoice, InvoiceMapping::deleteBinds,
                InvoiceMapping::key, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(InvoiceNumber id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends InvoiceNumber> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, InvoiceMapping::keysBinds);
    }

    @Override
    public InvoiceNumber keyOf(Invoice invoice) {
        return InvoiceMapping.key(invoice);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public InvoiceCrud with(SqlExecutor executor) {
        return new InvoiceCrud(executor);
    }
}
