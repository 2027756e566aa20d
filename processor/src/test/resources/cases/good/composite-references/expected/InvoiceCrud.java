// Generated from Invoice by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Invoice}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class InvoiceCrud implements CrudRepository<Invoice, OrderKey> {
    private static final SqlStatement<Invoice> FIND_BY_ID = SqlStatement.named(
            "Invoice.findById",
            "SELECT order_tenant_id, order_number, amount, version\n"
                    + "FROM invoices\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2",
            InvoiceMapping.reader("Invoice.findById"));

    private static final SqlStatement<Invoice> FIND_ALL_BY_ID = SqlStatement.named(
            "Invoice.findAllById",
            "SELECT invoices.order_tenant_id, invoices.order_number, invoices.amount, invoices.version\n"
                    + "FROM unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (order_tenant_id, order_number, input_order)\n"
                    + "JOIN invoices ON invoices.order_tenant_id = input.order_tenant_id AND invoices.order_number = input.order_number\n"
                    + "ORDER BY input_order",
            InvoiceMapping.reader("Invoice.findAllById"));

    private static final SqlStatement<Invoice> FIND_ALL = SqlStatement.named(
            "Invoice.findAll",
            "SELECT order_tenant_id, order_number, amount, version\n"
                    + "FROM invoices",
            InvoiceMapping.reader("Invoice.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Invoice.exists",
            "SELECT EXISTS (SELECT 1 FROM invoices WHERE order_tenant_id = $1 AND order_number = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Invoice.count",
            "SELECT count(*)\n"
                    + "FROM invoices",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Invoice.insert",
            "INSERT INTO invoices (order_tenant_id, order_number, amount, version)\n"
                    + "VALUES ($1, $2, $3, 0)\n"
                    + "RETURNING order_tenant_id, order_number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Invoice.insertAll",
            "INSERT INTO invoices (order_tenant_id, order_number, amount, version)\n"
                    + "SELECT order_tenant_id, order_number, amount, 0\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::integer[]) WITH ORDINALITY AS input (order_tenant_id, order_number, amount, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING order_tenant_id, order_number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Invoice.update",
            "UPDATE invoices\n"
                    + "SET amount = $3, version = version + 1\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2 AND version = $4\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Invoice.delete",
            "DELETE FROM invoices\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2 AND version = $3");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Invoice.deleteById",
            "DELETE FROM invoices\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Invoice.deleteAllById",
            "DELETE FROM invoices\n"
                    + "USING unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (order_tenant_id, order_number, input_order)\n"
                    + "WHERE invoices.order_tenant_id = input.order_tenant_id AND invoices.order_number = input.order_number");

    private final SqlExecutor executor;

    public InvoiceCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Invoice>> findById(OrderKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Invoice> getById(OrderKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<List<Invoice>> findAllById(Collection<? extends OrderKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, InvoiceMapping::keysBinds);
    }

    @Override
    public Future<List<Invoice>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(OrderKey id) {
        return Crud.exists(executor, EXISTS, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Invoice> insert(Invoice invoice) {
        return Crud.insert(executor, INSERT, invoice, InvoiceMapping::insertBinds,
                InvoiceMapping::inserted);
    }

    @Override
    public Future<List<Invoice>> insertAll(Collection<? extends Invoice> invoices) {
        return Crud.insertAll(executor, INSERT_ALL, invoices, InvoiceMapping::insertAllBinds,
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
    public Future<Boolean> deleteById(OrderKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, InvoiceMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends OrderKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, InvoiceMapping::keysBinds);
    }

    @Override
    public OrderKey keyOf(Invoice invoice) {
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
