// Generated from Transfer by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Transfer}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TransferCrud implements CrudRepository<Transfer, Long> {
    private static final SqlStatement<Transfer> FIND_BY_ID = SqlStatement.named(
            "Transfer.findById",
            "SELECT id, amount::text, created_at, deleted, version, iban, reference, refund_of_id, fee_id\n"
                    + "FROM payments\n"
                    + "WHERE id = $1 AND kind = 'transfer' AND NOT deleted",
            TransferMapping.reader("Transfer.findById"));

    private static final SqlStatement<Transfer> FIND_ALL_BY_ID = SqlStatement.named(
            "Transfer.findAllById",
            "SELECT payments.id, payments.amount::text, payments.created_at, payments.deleted, payments.version, payments.iban, payments.reference, payments.refund_of_id, payments.fee_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN payments ON payments.id = input.id AND payments.kind = 'transfer' AND NOT payments.deleted\n"
                    + "ORDER BY input_order",
            TransferMapping.reader("Transfer.findAllById"));

    private static final SqlStatement<Transfer> FIND_ALL = SqlStatement.named(
            "Transfer.findAll",
            "SELECT id, amount::text, created_at, deleted, version, iban, reference, refund_of_id, fee_id\n"
                    + "FROM payments\n"
                    + "WHERE kind = 'transfer' AND NOT deleted",
            TransferMapping.reader("Transfer.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Transfer.exists",
            "SELECT EXISTS (SELECT 1 FROM payments WHERE id = $1 AND kind = 'transfer' AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Transfer.count",
            "SELECT count(*)\n"
                    + "FROM payments\n"
                    + "WHERE kind = 'transfer' AND NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Transfer.insert",
            "INSERT INTO payments (kind, amount, created_at, deleted, version, iban, reference, refund_of_id, fee_id)\n"
                    + "VALUES ('transfer', $1::text::numeric, now(), false, 0, $2, $3, $4, $5)\n"
                    + "RETURNING id, created_at, deleted");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Transfer.insertAll",
            "INSERT INTO payments (kind, amount, created_at, deleted, version, iban, reference, refund_of_id, fee_id)\n"
                    + "SELECT 'transfer', amount::numeric, now(), false, 0, iban, reference, refund_of_id, fee_id\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[]) WITH ORDINALITY AS input (amount, iban, reference, refund_of_id, fee_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, created_at, deleted");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Transfer.update",
            "UPDATE payments\n"
                    + "SET amount = $2::text::numeric, version = version + 1, iban = $3, reference = $4, refund_of_id = $5, fee_id = $6\n"
                    + "WHERE id = $1 AND version = $7 AND kind = 'transfer' AND NOT deleted\n"
                    + "RETURNING created_at, deleted, version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Transfer.delete",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND version = $2 AND kind = 'transfer' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Transfer.deleteById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND kind = 'transfer' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Transfer.deleteAllById",
            "UPDATE payments\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'transfer' AND NOT deleted");

    private final SqlExecutor executor;

    public TransferCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Transfer>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TransferMapping::keyBinds);
    }

    @Override
    public Future<Transfer> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TransferMapping::keyBinds);
    }

    @Override
    public Future<List<Transfer>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TransferMapping::keysBinds);
    }

    @Override
    public Future<List<Transfer>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TransferMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Transfer> insert(Transfer transfer) {
        return Crud.insert(executor, INSERT, transfer, TransferMapping::beforeInsert,
                TransferMapping::insertBinds, TransferMapping::inserted);
    }

    @Override
    public Future<List<Transfer>> insertAll(Collection<? extends Transfer> transfers) {
        return Crud.insertAll(executor, INSERT_ALL, transfers, TransferMapping::beforeInsert,
                TransferMapping::insertAllBinds, TransferMapping::inserted);
    }

    @Override
    public Future<Transfer> update(Transfer transfer) {
        return Crud.update(executor, UPDATE, EXISTS, transfer, TransferMapping::updateBinds,
                TransferMapping::updated, TransferMapping::key, TransferMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Transfer transfer) {
        return Crud.delete(executor, DELETE, EXISTS, transfer, TransferMapping::deleteBinds,
                TransferMapping::key, TransferMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TransferMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TransferMapping::keysBinds);
    }

    @Override
    public Long keyOf(Transfer transfer) {
        return TransferMapping.key(transfer);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TransferCrud with(SqlExecutor executor) {
        return new TransferCrud(executor);
    }
}
