// Generated from Payment.Cash by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Payment.Cash}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PaymentCashCrud implements CrudRepository<Payment.Cash, Long> {
    private static final SqlStatement<Payment.Cash> FIND_BY_ID = SqlStatement.named(
            "Payment.Cash.findById",
            "SELECT id, amount::text, created_at, deleted, version\n"
                    + "FROM payments\n"
                    + "WHERE id = $1 AND kind = 'cash' AND NOT deleted",
            PaymentCashMapping::read);

    private static final SqlStatement<Payment.Cash> FIND_ALL_BY_ID = SqlStatement.named(
            "Payment.Cash.findAllById",
            "SELECT payments.id, payments.amount::text, payments.created_at, payments.deleted, payments.version\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN payments ON payments.id = input.id AND payments.kind = 'cash' AND NOT payments.deleted\n"
                    + "ORDER BY input_order",
            PaymentCashMapping::read);

    private static final SqlStatement<Payment.Cash> FIND_ALL = SqlStatement.named(
            "Payment.Cash.findAll",
            "SELECT id, amount::text, created_at, deleted, version\n"
                    + "FROM payments\n"
                    + "WHERE kind = 'cash' AND NOT deleted",
            PaymentCashMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Payment.Cash.exists",
            "SELECT EXISTS (SELECT 1 FROM payments WHERE id = $1 AND kind = 'cash' AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Payment.Cash.count",
            "SELECT count(*)\n"
                    + "FROM payments\n"
                    + "WHERE kind = 'cash' AND NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Payment.Cash.insert",
            "INSERT INTO payments (kind, amount, created_at, deleted, version)\n"
                    + "VALUES ('cash', $1::text::numeric, now(), false, 0)\n"
                    + "RETURNING id, created_at, deleted");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Payment.Cash.insertAll",
            "INSERT INTO payments (kind, amount, created_at, deleted, version)\n"
                    + "SELECT 'cash', amount::numeric, now(), false, 0\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (amount, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, created_at, deleted");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Payment.Cash.update",
            "UPDATE payments\n"
                    + "SET amount = $2::text::numeric, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3 AND kind = 'cash' AND NOT deleted\n"
                    + "RETURNING created_at, deleted, version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Payment.Cash.delete",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND version = $2 AND kind = 'cash' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Payment.Cash.deleteById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND kind = 'cash' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Payment.Cash.deleteAllById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'cash' AND NOT deleted");

    private final SqlExecutor executor;

    public PaymentCashCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Payment.Cash>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, PaymentCashMapping::keyBinds);
    }

    @Override
    public Future<Payment.Cash> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, PaymentCashMapping::keyBinds);
    }

    @Override
    public Future<List<Payment.Cash>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PaymentCashMapping::keysBinds);
    }

    @Override
    public Future<List<Payment.Cash>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, PaymentCashMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Payment.Cash> insert(Payment.Cash cash) {
        return Crud.insert(executor, INSERT, cash, PaymentCashMapping::insertBinds,
                PaymentCashMapping::inserted);
    }

    @Override
    public Future<List<Payment.Cash>> insertAll(Collection<? extends Payment.Cash> cashes) {
        return Crud.insertAll(executor, INSERT_ALL, cashes, PaymentCashMapping::insertAllBinds,
                PaymentCashMapping::inserted);
    }

    @Override
    public Future<Payment.Cash> update(Payment.Cash cash) {
        return Crud.update(executor, UPDATE, EXISTS, cash, PaymentCashMapping::updateBinds,
                PaymentCashMapping::updated, PaymentCashMapping::key, PaymentCashMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Payment.Cash cash) {
        return Crud.delete(executor, DELETE, EXISTS, cash, PaymentCashMapping::deleteBinds,
                PaymentCashMapping::key, PaymentCashMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PaymentCashMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PaymentCashMapping::keysBinds);
    }

    @Override
    public Long keyOf(Payment.Cash cash) {
        return PaymentCashMapping.key(cash);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PaymentCashCrud with(SqlExecutor executor) {
        return new PaymentCashCrud(executor);
    }
}
