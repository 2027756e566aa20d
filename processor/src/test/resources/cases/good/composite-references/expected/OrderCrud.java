// Generated from Order by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Order}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OrderCrud implements CrudRepository<Order, OrderKey> {
    private static final SqlStatement<Order> FIND_BY_ID = SqlStatement.named(
            "Order.findById",
            "SELECT tenant_id, number, buyer\n"
                    + "FROM orders\n"
                    + "WHERE tenant_id = $1 AND number = $2",
            OrderMapping.reader("Order.findById"));

    private static final SqlStatement<Order> FIND_ALL_BY_ID = SqlStatement.named(
            "Order.findAllById",
            "SELECT orders.tenant_id, orders.number, orders.buyer\n"
                    + "FROM unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (tenant_id, number, input_order)\n"
                    + "JOIN orders ON orders.tenant_id = input.tenant_id AND orders.number = input.number\n"
                    + "ORDER BY input_order",
            OrderMapping.reader("Order.findAllById"));

    private static final SqlStatement<Order> FIND_ALL = SqlStatement.named(
            "Order.findAll",
            "SELECT tenant_id, number, buyer\n"
                    + "FROM orders",
            OrderMapping.reader("Order.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Order.exists",
            "SELECT EXISTS (SELECT 1 FROM orders WHERE tenant_id = $1 AND number = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Order.count",
            "SELECT count(*)\n"
                    + "FROM orders",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Order.insert",
            "INSERT INTO orders (tenant_id, number, buyer)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING tenant_id, number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Order.insertAll",
            "INSERT INTO orders (tenant_id, number, buyer)\n"
                    + "SELECT tenant_id, number, buyer\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::text[]) WITH ORDINALITY AS input (tenant_id, number, buyer, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING tenant_id, number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Order.update",
            "UPDATE orders\n"
                    + "SET buyer = $3\n"
                    + "WHERE tenant_id = $1 AND number = $2\n"
                    + "RETURNING tenant_id, number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Order.delete",
            "DELETE FROM orders\n"
                    + "WHERE tenant_id = $1 AND number = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Order.deleteById",
            "DELETE FROM orders\n"
                    + "WHERE tenant_id = $1 AND number = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Order.deleteAllById",
            "DELETE FROM orders\n"
                    + "USING unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (tenant_id, number, input_order)\n"
                    + "WHERE orders.tenant_id = input.tenant_id AND orders.number = input.number");

    private final SqlExecutor executor;

    public OrderCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Order>> findById(OrderKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, OrderMapping::keyBinds);
    }

    @Override
    public Future<Order> getById(OrderKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, OrderMapping::keyBinds);
    }

    @Override
    public Future<List<Order>> findAllById(Collection<? extends OrderKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OrderMapping::keysBinds);
    }

    @Override
    public Future<List<Order>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(OrderKey id) {
        return Crud.exists(executor, EXISTS, id, OrderMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Order> insert(Order order) {
        return Crud.insert(executor, INSERT, order, OrderMapping::insertBinds,
                OrderMapping::inserted);
    }

    @Override
    public Future<List<Order>> insertAll(Collection<? extends Order> orders) {
        return Crud.insertAll(executor, INSERT_ALL, orders, OrderMapping::insertAllBinds,
                OrderMapping::inserted);
    }

    @Override
    public Future<Order> update(Order order) {
        return Crud.update(executor, UPDATE, EXISTS, order, OrderMapping::updateBinds,
                OrderMapping::updated, OrderMapping::key, OrderMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Order order) {
        return Crud.delete(executor, DELETE, EXISTS, order, OrderMapping::deleteBinds,
                OrderMapping::key, OrderMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(OrderKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OrderMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends OrderKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OrderMapping::keysBinds);
    }

    @Override
    public OrderKey keyOf(Order order) {
        return OrderMapping.key(order);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OrderCrud with(SqlExecutor executor) {
        return new OrderCrud(executor);
    }
}
