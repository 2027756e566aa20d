// Generated from Order by Vorm; change that record instead.
package schema;

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
public class OrderCrud implements CrudRepository<Order, Long> {
    private static final SqlStatement<Order> FIND_BY_ID = SqlStatement.named(
            "Order.findById",
            "SELECT id, number, price::text, amount, total::text, shouted, customer_id, place, closed_at, tags, \"odd desc\", updated_at, version\n"
                    + "FROM shop.orders\n"
                    + "WHERE id = $1",
            OrderMapping.reader("Order.findById"));

    private static final SqlStatement<Order> FIND_ALL_BY_ID = SqlStatement.named(
            "Order.findAllById",
            "SELECT orders.id, orders.number, orders.price::text, orders.amount, orders.total::text, orders.shouted, orders.customer_id, orders.place, orders.closed_at, orders.tags, orders.\"odd desc\", orders.updated_at, orders.version\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN shop.orders ON orders.id = input.id\n"
                    + "ORDER BY input_order",
            OrderMapping.reader("Order.findAllById"));

    private static final SqlStatement<Order> FIND_ALL = SqlStatement.named(
            "Order.findAll",
            "SELECT id, number, price::text, amount, total::text, shouted, customer_id, place, closed_at, tags, \"odd desc\", updated_at, version\n"
                    + "FROM shop.orders",
            OrderMapping.reader("Order.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Order.exists",
            "SELECT EXISTS (SELECT 1 FROM shop.orders WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Order.count",
            "SELECT count(*)\n"
                    + "FROM shop.orders",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Order.insert",
            "INSERT INTO shop.orders (number, price, amount, customer_id, place, closed_at, tags, \"odd desc\", updated_at, version)\n"
                    + "VALUES ($1, $2::text::numeric, $3, $4, $5, $6, $7, $8, now(), 0)\n"
                    + "RETURNING id, total::text, shouted, updated_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Order.insertAll",
            "INSERT INTO shop.orders (number, price, amount, customer_id, place, closed_at, tags, \"odd desc\", updated_at, version)\n"
                    + "SELECT number, price::numeric, amount, customer_id, place, closed_at, tags, \"odd desc\", now(), 0\n"
                    + "FROM unnest($1::text[], $2::text[], $3::integer[], $4::bigint[], $5::integer[], $6::timestamp with time zone[], $7::text[], $8::text[]) WITH ORDINALITY AS input (number, price, amount, customer_id, place, closed_at, tags, \"odd desc\", input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, total::text, shouted, updated_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Order.update",
            "UPDATE shop.orders\n"
                    + "SET number = $2, price = $3::text::numeric, amount = $4, customer_id = $5, place = $6, closed_at = $7, tags = $8, \"odd desc\" = $9, updated_at = now(), version = version + 1\n"
                    + "WHERE id = $1 AND version = $10\n"
                    + "RETURNING total::text, shouted, updated_at, version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Order.delete",
            "DELETE FROM shop.orders\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Order.deleteById",
            "DELETE FROM shop.orders\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Order.deleteAllById",
            "DELETE FROM shop.orders\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public OrderCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Order>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, OrderMapping::keyBinds);
    }

    @Override
    public Future<Order> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, OrderMapping::keyBinds);
    }

    @Override
    public Future<List<Order>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OrderMapping::keysBinds);
    }

    @Override
    public Future<List<Order>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
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
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OrderMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OrderMapping::keysBinds);
    }

    @Override
    public Long keyOf(Order order) {
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
