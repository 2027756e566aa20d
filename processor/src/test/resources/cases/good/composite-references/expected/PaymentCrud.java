// Generated from Payment by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Payment}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PaymentCrud implements CrudRepository<Payment, Long> {
    private static final SqlStatement<Payment> FIND_BY_ID = SqlStatement.named(
            "Payment.findById",
            "SELECT id, invoice_order_tenant_id, invoice_order_number\n"
                    + "FROM payments\n"
                    + "WHERE id = $1",
            PaymentMapping.reader("Payment.findById"));

    private static final SqlStatement<Payment> FIND_ALL_BY_ID = SqlStatement.named(
            "Payment.findAllById",
            "SELECT payments.id, payments.invoice_order_tenant_id, payments.invoice_order_number\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN payments ON payments.id = input.id\n"
                    + "ORDER BY input_order",
            PaymentMapping.reader("Payment.findAllById"));

    private static final SqlStatement<Payment> FIND_ALL = SqlStatement.named(
            "Payment.findAll",
            "SELECT id, invoice_order_tenant_id, invoice_order_number\n"
                    + "FROM payments",
            PaymentMapping.reader("Payment.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Payment.exists",
            "SELECT EXISTS (SELECT 1 FROM payments WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Payment.count",
            "SELECT count(*)\n"
                    + "FROM payments",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Payment.insert",
            "INSERT INTO payments (id, invoice_order_tenant_id, invoice_order_number)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Payment.insertAll",
            "INSERT INTO payments (id, invoice_order_tenant_id, invoice_order_number)\n"
                    + "SELECT id, invoice_order_tenant_id, invoice_order_number\n"
                    + "FROM unnest($1::bigint[], $2::bigint[], $3::integer[]) WITH ORDINALITY AS input (id, invoice_order_tenant_id, invoice_order_number, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Payment.update",
            "UPDATE payments\n"
                    + "SET invoice_order_tenant_id = $2, invoice_order_number = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Payment.delete",
            "DELETE FROM payments\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Payment.deleteById",
            "DELETE FROM payments\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Payment.deleteAllById",
            "DELETE FROM payments\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PaymentCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Payment>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, PaymentMapping::keyBinds);
    }

    @Override
    public Future<Payment> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, PaymentMapping::keyBinds);
    }

    @Override
    public Future<List<Payment>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PaymentMapping::keysBinds);
    }

    @Override
    public Future<List<Payment>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, PaymentMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Payment> insert(Payment payment) {
        return Crud.insert(executor, INSERT, payment, PaymentMapping::insertBinds,
                PaymentMapping::inserted);
    }

    @Override
    public Future<List<Payment>> insertAll(Collection<? extends Payment> payments) {
        return Crud.insertAll(executor, INSERT_ALL, payments, PaymentMapping::insertAllBinds,
                PaymentMapping::inserted);
    }

    @Override
    public Future<Payment> update(Payment payment) {
        return Crud.update(executor, UPDATE, EXISTS, payment, PaymentMapping::updateBinds,
                PaymentMapping::updated, PaymentMapping::key, PaymentMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Payment payment) {
        return Crud.delete(executor, DELETE, EXISTS, payment, PaymentMapping::deleteBinds,
                PaymentMapping::key, PaymentMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PaymentMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PaymentMapping::keysBinds);
    }

    @Override
    public Long keyOf(Payment payment) {
        return PaymentMapping.key(payment);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PaymentCrud with(SqlExecutor executor) {
        return new PaymentCrud(executor);
    }
}
