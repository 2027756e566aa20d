// Generated from Payment by Vorm; change that type instead.
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
            "SELECT id, amount::text, created_at, deleted, version, kind, card_number, network, reference, currency, holder_name, holder_country, iban, reference, refund_of_id, fee_id\n"
                    + "FROM payments\n"
                    + "WHERE id = $1 AND NOT deleted",
            PaymentMapping.reader("Payment.findById"));

    private static final SqlStatement<Payment> FIND_ALL_BY_ID = SqlStatement.named(
            "Payment.findAllById",
            "SELECT payments.id, payments.amount::text, payments.created_at, payments.deleted, payments.version, payments.kind, payments.card_number, payments.network, payments.reference, payments.currency, payments.holder_name, payments.holder_country, payments.iban, payments.reference, payments.refund_of_id, payments.fee_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN payments ON payments.id = input.id AND NOT payments.deleted\n"
                    + "ORDER BY input_order",
            PaymentMapping.reader("Payment.findAllById"));

    private static final SqlStatement<Payment> FIND_ALL = SqlStatement.named(
            "Payment.findAll",
            "SELECT id, amount::text, created_at, deleted, version, kind, card_number, network, reference, currency, holder_name, holder_country, iban, reference, refund_of_id, fee_id\n"
                    + "FROM payments\n"
                    + "WHERE NOT deleted",
            PaymentMapping.reader("Payment.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Payment.exists",
            "SELECT EXISTS (SELECT 1 FROM payments WHERE id = $1 AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Payment.count",
            "SELECT count(*)\n"
                    + "FROM payments\n"
                    + "WHERE NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Payment.insertAll",
            "INSERT INTO payments (kind, amount, created_at, deleted, version, card_number, network, reference, currency, holder_name, holder_country, iban, refund_of_id, fee_id)\n"
                    + "SELECT kind, amount::numeric, now(), false, 0, card_number, network, reference, coalesce(currency, CASE WHEN kind IN ('card') THEN 'EUR' END), holder_name, holder_country, iban, refund_of_id, fee_id\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bigint[], $11::bigint[]) WITH ORDINALITY AS input (kind, amount, card_number, network, reference, currency, holder_name, holder_country, iban, refund_of_id, fee_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, created_at, deleted, currency").sensitive(3);

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Payment.deleteById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Payment.deleteAllById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND NOT deleted");

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
        if (payment instanceof CardPayment cardPayment) {
            return new CardPaymentCrud(executor).insert(cardPayment).map(written -> written);
        }
        if (payment instanceof Payment.Cash cash) {
            return new PaymentCashCrud(executor).insert(cash).map(written -> written);
        }
        if (payment instanceof Transfer transfer) {
            return new TransferCrud(executor).insert(transfer).map(written -> written);
        }
        return Crud.missing("Payment.insert");
    }

    @Override
    public Future<List<Payment>> insertAll(Collection<? extends Payment> payments) {
        return Crud.insertAll(executor, INSERT_ALL, payments, PaymentMapping::beforeInsert,
                PaymentMapping::insertAllBinds, PaymentMapping::inserted);
    }

    @Override
    public Future<Payment> update(Payment payment) {
        if (payment instanceof CardPayment cardPayment) {
            return new CardPaymentCrud(executor).update(cardPayment).map(written -> written);
        }
        if (payment instanceof Payment.Cash cash) {
            return new PaymentCashCrud(executor).update(cash).map(written -> written);
        }
        if (payment instanceof Transfer transfer) {
            return new TransferCrud(executor).update(transfer).map(written -> written);
        }
        return Crud.missing("Payment.update");
    }

    @Override
    public Future<Void> delete(Payment payment) {
        if (payment instanceof CardPayment cardPayment) {
            return new CardPaymentCrud(executor).delete(cardPayment);
        }
        if (payment instanceof Payment.Cash cash) {
            return new PaymentCashCrud(executor).delete(cash);
        }
        if (payment instanceof Transfer transfer) {
            return new TransferCrud(executor).delete(transfer);
        }
        return Crud.missing("Payment.delete");
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
