// Generated from CustomerOrder by Vorm; change that record instead.
package values;

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
 * The asynchronous CRUD repository of {@link CustomerOrder}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class CustomerOrderCrud implements CrudRepository<CustomerOrder, OrderId> {
    private static final SqlStatement<CustomerOrder> FIND_BY_ID = SqlStatement.named(
            "CustomerOrder.findById",
            "SELECT id, customer_id, country_id::text\n"
                    + "FROM value_orders\n"
                    + "WHERE id = $1",
            CustomerOrderMapping.reader("CustomerOrder.findById"));

    private static final SqlStatement<CustomerOrder> FIND_ALL_BY_ID = SqlStatement.named(
            "CustomerOrder.findAllById",
            "SELECT value_orders.id, value_orders.customer_id, value_orders.country_id::text\n"
                    + "FROM unnest($1::uuid[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN value_orders ON value_orders.id = input.id\n"
                    + "ORDER BY input_order",
            CustomerOrderMapping.reader("CustomerOrder.findAllById"));

    private static final SqlStatement<CustomerOrder> FIND_ALL = SqlStatement.named(
            "CustomerOrder.findAll",
            "SELECT id, customer_id, country_id::text\n"
                    + "FROM value_orders",
            CustomerOrderMapping.reader("CustomerOrder.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "CustomerOrder.exists",
            "SELECT EXISTS (SELECT 1 FROM value_orders WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "CustomerOrder.count",
            "SELECT count(*)\n"
                    + "FROM value_orders",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "CustomerOrder.insert",
            "INSERT INTO value_orders (id, customer_id, country_id)\n"
                    + "VALUES ($1, $2, $3::text::bpchar)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "CustomerOrder.insertAll",
            "INSERT INTO value_orders (id, customer_id, country_id)\n"
                    + "SELECT id, customer_id, country_id::bpchar\n"
                    + "FROM unnest($1::uuid[], $2::bigint[], $3::text[]) WITH ORDINALITY AS input (id, customer_id, country_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "CustomerOrder.update",
            "UPDATE value_orders\n"
                    + "SET customer_id = $2, country_id = $3::text::bpchar\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "CustomerOrder.delete",
            "DELETE FROM value_orders\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "CustomerOrder.deleteById",
            "DELETE FROM value_orders\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "CustomerOrder.deleteAllById",
            "DELETE FROM value_orders\n"
                    + "WHERE id = ANY ($1::uuid[])");

    private final SqlExecutor executor;

    public CustomerOrderCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<CustomerOrder>> findById(OrderId id) {
        return Crud.findById(executor, FIND_BY_ID, id, CustomerOrderMapping::keyBinds);
    }

    @Override
    public Future<CustomerOrder> getById(OrderId id) {
        return Crud.getById(executor, FIND_BY_ID, id, CustomerOrderMapping::keyBinds);
    }

    @Override
    public Future<List<CustomerOrder>> findAllById(Collection<? extends OrderId> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CustomerOrderMapping::keysBinds);
    }

    @Override
    public Future<List<CustomerOrder>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(OrderId id) {
        return Crud.exists(executor, EXISTS, id, CustomerOrderMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<CustomerOrder> insert(CustomerOrder customerOrder) {
        return Crud.insert(executor, INSERT, customerOrder, CustomerOrderMapping::insertBinds,
                CustomerOrderMapping::inserted);
    }

    @Override
    public Future<List<CustomerOrder>> insertAll(
            Collection<? extends CustomerOrder> customerOrders) {
        return Crud.insertAll(executor, INSERT_ALL, customerOrders,
                CustomerOrderMapping::insertAllBinds, CustomerOrderMapping::inserted);
    }

    @Override
    public Future<CustomerOrder> update(CustomerOrder customerOrder) {
        return Crud.update(executor, UPDATE, EXISTS, customerOrder,
                CustomerOrderMapping::updateBinds, CustomerOrderMapping::updated,
                CustomerOrderMapping::key, CustomerOrderMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(CustomerOrder customerOrder) {
        return Crud.delete(executor, DELETE, EXISTS, customerOrder,
                CustomerOrderMapping::deleteBinds, CustomerOrderMapping::key,
                CustomerOrderMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(OrderId id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CustomerOrderMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends OrderId> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CustomerOrderMapping::keysBinds);
    }

    @Override
    public OrderId keyOf(CustomerOrder customerOrder) {
        return CustomerOrderMapping.key(customerOrder);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CustomerOrderCrud with(SqlExecutor executor) {
        return new CustomerOrderCrud(executor);
    }
}
