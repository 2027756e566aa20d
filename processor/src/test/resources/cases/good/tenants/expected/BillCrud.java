// Generated from Bill by Vorm; change that record instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Bill}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class BillCrud implements CrudRepository<Bill, String> {
    private static final SqlStatement<Bill> FIND_BY_ID = SqlStatement.named(
            "Bill.findById",
            "SELECT number, firm_id\n"
                    + "FROM bills\n"
                    + "WHERE number = $1 AND firm_id = $2",
            BillMapping.reader("Bill.findById")).tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Bill> FIND_ALL_BY_ID = SqlStatement.named(
            "Bill.findAllById",
            "SELECT bills.number, bills.firm_id\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (number, input_order)\n"
                    + "JOIN bills ON bills.number = input.number AND bills.firm_id = $2\n"
                    + "ORDER BY input_order",
            BillMapping.reader("Bill.findAllById")).tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Bill> FIND_ALL = SqlStatement.named(
            "Bill.findAll",
            "SELECT number, firm_id\n"
                    + "FROM bills\n"
                    + "WHERE firm_id = $1",
            BillMapping.reader("Bill.findAll")).tenant(1, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Bill.exists",
            "SELECT EXISTS (SELECT 1 FROM bills WHERE number = $1 AND firm_id = $2)",
            Values::readBoolean).tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Bill.count",
            "SELECT count(*)\n"
                    + "FROM bills\n"
                    + "WHERE firm_id = $1",
            Values::readLong).tenant(1, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Bill.insert",
            "INSERT INTO bills (number, firm_id)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING firm_id").tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Bill.insertAll",
            "INSERT INTO bills (number, firm_id)\n"
                    + "SELECT number, firm_id\n"
                    + "FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS input (number, firm_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING firm_id").tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Bill.update",
            "UPDATE bills\n"
                    + "SET number = number\n"
                    + "WHERE number = $1 AND firm_id = $2\n"
                    + "RETURNING firm_id").tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Bill.delete",
            "DELETE FROM bills\n"
                    + "WHERE number = $1 AND firm_id = $2").tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Bill.deleteById",
            "DELETE FROM bills\n"
                    + "WHERE number = $1 AND firm_id = $2").tenant(2, SqlType.BIGINT, "Bill.firm");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Bill.deleteAllById",
            "DELETE FROM bills\n"
                    + "WHERE number = ANY ($1::text[]) AND firm_id = $2").tenant(2, SqlType.BIGINT, "Bill.firm");

    private final SqlExecutor executor;

    public BillCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Bill>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, BillMapping::keyBinds);
    }

    @Override
    public Future<Bill> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, BillMapping::keyBinds);
    }

    @Override
    public Future<List<Bill>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, BillMapping::keysBinds);
    }

    @Override
    public Future<List<Bill>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, BillMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Bill> insert(Bill bill) {
        return Crud.insert(executor, INSERT, bill, BillMapping::insertBinds, BillMapping::inserted);
    }

    @Override
    public Future<List<Bill>> insertAll(Collection<? extends Bill> bills) {
        return Crud.insertAll(executor, INSERT_ALL, bills, BillMapping::insertAllBinds,
                BillMapping::inserted);
    }

    @Override
    public Future<Bill> update(Bill bill) {
        return Crud.update(executor, UPDATE, EXISTS, bill, BillMapping::updateBinds,
                BillMapping::updated, BillMapping::key, BillMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Bill bill) {
        return Crud.delete(executor, DELETE, EXISTS, bill, BillMapping::deleteBinds,
                BillMapping::key, BillMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, BillMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, BillMapping::keysBinds);
    }

    @Override
    public String keyOf(Bill bill) {
        return BillMapping.key(bill);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public BillCrud with(SqlExecutor executor) {
        return new BillCrud(executor);
    }
}
