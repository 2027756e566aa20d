// Generated from CardPayment by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link CardPayment}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CardPaymentCrud implements CrudRepository<CardPayment, Long> {
    private static final SqlStatement<CardPayment> FIND_BY_ID = SqlStatement.named(
            "CardPayment.findById",
            "SELECT id, amount::text, created_at, deleted, version, card_number, network, reference, currency, holder_name, holder_country\n"
                    + "FROM payments\n"
                    + "WHERE id = $1 AND kind = 'card' AND NOT deleted",
            CardPaymentMapping::read);

    private static final SqlStatement<CardPayment> FIND_ALL_BY_ID = SqlStatement.named(
            "CardPayment.findAllById",
            "SELECT payments.id, payments.amount::text, payments.created_at, payments.deleted, payments.version, payments.card_number, payments.network, payments.reference, payments.currency, payments.holder_name, payments.holder_country\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN payments ON payments.id = input.id AND payments.kind = 'card' AND NOT payments.deleted\n"
                    + "ORDER BY input_order",
            CardPaymentMapping::read);

    private static final SqlStatement<CardPayment> FIND_ALL = SqlStatement.named(
            "CardPayment.findAll",
            "SELECT id, amount::text, created_at, deleted, version, card_number, network, reference, currency, holder_name, holder_country\n"
                    + "FROM payments\n"
                    + "WHERE kind = 'card' AND NOT deleted",
            CardPaymentMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "CardPayment.exists",
            "SELECT EXISTS (SELECT 1 FROM payments WHERE id = $1 AND kind = 'card' AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "CardPayment.count",
            "SELECT count(*)\n"
                    + "FROM payments\n"
                    + "WHERE kind = 'card' AND NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "CardPayment.insert",
            "INSERT INTO payments (kind, amount, created_at, deleted, version, card_number, network, reference, currency, holder_name, holder_country)\n"
                    + "VALUES ('card', $1::text::numeric, now(), false, 0, $2, $3, $4, coalesce($5::text, 'EUR'), $6, $7)\n"
                    + "RETURNING id, created_at, deleted, currency").sensitive(2);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "CardPayment.insertAll",
            "INSERT INTO payments (kind, amount, created_at, deleted, version, card_number, network, reference, currency, holder_name, holder_country)\n"
                    + "SELECT 'card', amount::numeric, now(), false, 0, card_number, network, reference, coalesce(currency, 'EUR'), holder_name, holder_country\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY AS input (amount, card_number, network, reference, currency, holder_name, holder_country, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, created_at, deleted, currency").sensitive(2);

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "CardPayment.update",
            "UPDATE payments\n"
                    + "SET amount = $2::text::numeric, version = version + 1, card_number = $3, network = $4, reference = $5, currency = $6, holder_name = $7, holder_country = $8\n"
                    + "WHERE id = $1 AND version = $9 AND kind = 'card' AND NOT deleted\n"
                    + "RETURNING created_at, deleted, version").sensitive(3);

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "CardPayment.delete",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND version = $2 AND kind = 'card' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "CardPayment.deleteById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND kind = 'card' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "CardPayment.deleteAllById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'card' AND NOT deleted");

    private final SqlExecutor executor;

    public CardPaymentCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<CardPayment>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, CardPaymentMapping::keyBinds);
    }

    @Override
    public Future<CardPayment> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, CardPaymentMapping::keyBinds);
    }

    @Override
    public Future<List<CardPayment>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CardPaymentMapping::keysBinds);
    }

    @Override
    public Future<List<CardPayment>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, CardPaymentMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<CardPayment> insert(CardPayment cardPayment) {
        return Crud.insert(executor, INSERT, cardPayment, CardPaymentMapping::insertBinds,
                CardPaymentMapping::inserted);
    }

    @Override
    public Future<List<CardPayment>> insertAll(Collection<? extends CardPayment> cardPayments) {
        return Crud.insertAll(executor, INSERT_ALL, cardPayments,
                CardPaymentMapping::insertAllBinds, CardPaymentMapping::inserted);
    }

    @Override
    public Future<CardPayment> update(CardPayment cardPayment) {
        return Crud.update(executor, UPDATE, EXISTS, cardPayment, CardPaymentMapping::updateBinds,
                CardPaymentMapping::updated, CardPaymentMapping::key, CardPaymentMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(CardPayment cardPayment) {
        return Crud.delete(executor, DELETE, EXISTS, cardPayment, CardPaymentMapping::deleteBinds,
                CardPaymentMapping::key, CardPaymentMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CardPaymentMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CardPaymentMapping::keysBinds);
    }

    @Override
    public Long keyOf(CardPayment cardPayment) {
        return CardPaymentMapping.key(cardPayment);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CardPaymentCrud with(SqlExecutor executor) {
        return new CardPaymentCrud(executor);
    }
}
