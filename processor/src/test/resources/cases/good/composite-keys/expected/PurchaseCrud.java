// Generated from Purchase by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Purchase}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PurchaseCrud implements CrudRepository<Purchase, PurchaseId> {
    private static final SqlStatement<Purchase> FIND_BY_ID = SqlStatement.named(
            "Purchase.findById",
            "SELECT id, customer\n"
                    + "FROM purchases\n"
                    + "WHERE id = $1",
            PurchaseMapping::read);

    private static final SqlStatement<Purchase> FIND_ALL_BY_ID = SqlStatement.named(
            "Purchase.findAllById",
            "SELECT purchases.id, purchases.customer\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN purchases ON purchases.id = input.id\n"
                    + "ORDER BY input_order",
            PurchaseMapping::read);

    private static final SqlStatement<Purchase> FIND_ALL = SqlStatement.named(
            "Purchase.findAll",
            "SELECT id, customer\n"
                    + "FROM purchases",
            PurchaseMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Purchase.exists",
            "SELECT EXISTS (SELECT 1 FROM purchases WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Purchase.count",
            "SELECT count(*)\n"
                    + "FROM purchases",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Purchase.insert",
            "INSERT INTO purchases (id, customer)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Purchase.insertAll",
            "INSERT INTO purchases (id, customer)\n"
                    + "SELECT id, customer\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (id, customer, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Purchase.update",
            "UPDATE purchases\n"
                    + "SET customer = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Purchase.delete",
            "DELETE FROM purchases\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Purchase.deleteById",
            "DELETE FROM purchases\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Purchase.deleteAllById",
            "DELETE FROM purchases\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PurchaseCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Purchase>> findById(PurchaseId id) {
        return Crud.findById(executor, FIND_BY_ID, id, PurchaseMapping::keyBinds);
    }

    @Override
    public Future<Purchase> getById(PurchaseId id) {
        return Crud.getById(executor, FIND_BY_ID, id, PurchaseMapping::keyBinds);
    }

    @Override
    public Future<List<Purchase>> findAllById(Collection<? extends PurchaseId> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PurchaseMapping::keysBinds);
    }

    @Override
    public Future<List<Purchase>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(PurchaseId id) {
        return Crud.exists(executor, EXISTS, id, PurchaseMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Purchase> insert(Purchase purchase) {
        return Crud.insert(executor, INSERT, purchase, PurchaseMapping::insertBinds,
                PurchaseMapping::inserted);
    }

    @Override
    public Future<List<Purchase>> insertAll(Collection<? extends Purchase> purchases) {
        return Crud.insertAll(executor, INSERT_ALL, purchases, PurchaseMapping::insertAllBinds,
                PurchaseMapping::inserted);
    }

    @Override
    public Future<Purchase> update(Purchase purchase) {
        return Crud.update(executor, UPDATE, EXISTS, purchase, PurchaseMapping::updateBinds,
                PurchaseMapping::updated, PurchaseMapping::key, PurchaseMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Purchase purchase) {
        return Crud.delete(executor, DELETE, EXISTS, purchase, PurchaseMapping::deleteBinds,
                PurchaseMapping::key, PurchaseMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(PurchaseId id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PurchaseMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends PurchaseId> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PurchaseMapping::keysBinds);
    }

    @Override
    public PurchaseId keyOf(Purchase purchase) {
        return PurchaseMapping.key(purchase);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PurchaseCrud with(SqlExecutor executor) {
        return new PurchaseCrud(executor);
    }
}
