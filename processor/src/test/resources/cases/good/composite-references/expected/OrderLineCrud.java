// Generated from OrderLine by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link OrderLine}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OrderLineCrud implements CrudRepository<OrderLine, OrderLineKey> {
    private static final SqlStatement<OrderLine> FIND_BY_ID = SqlStatement.named(
            "OrderLine.findById",
            "SELECT order_tenant_id, order_number, no, item\n"
                    + "FROM order_lines\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2 AND no = $3",
            OrderLineMapping.reader("OrderLine.findById"));

    private static final SqlStatement<OrderLine> FIND_ALL_BY_ID = SqlStatement.named(
            "OrderLine.findAllById",
            "SELECT order_lines.order_tenant_id, order_lines.order_number, order_lines.no, order_lines.item\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::integer[]) WITH ORDINALITY AS input (order_tenant_id, order_number, no, input_order)\n"
                    + "JOIN order_lines ON order_lines.order_tenant_id = input.order_tenant_id AND order_lines.order_number = input.order_number AND order_lines.no = input.no\n"
                    + "ORDER BY input_order",
            OrderLineMapping.reader("OrderLine.findAllById"));

    private static final SqlStatement<OrderLine> FIND_ALL = SqlStatement.named(
            "OrderLine.findAll",
            "SELECT order_tenant_id, order_number, no, item\n"
                    + "FROM order_lines",
            OrderLineMapping.reader("OrderLine.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "OrderLine.exists",
            "SELECT EXISTS (SELECT 1 FROM order_lines WHERE order_tenant_id = $1 AND order_number = $2 AND no = $3)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "OrderLine.count",
            "SELECT count(*)\n"
                    + "FROM order_lines",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "OrderLine.insert",
            "INSERT INTO order_lines (order_tenant_id, order_number, no, item)\n"
                    + "VALUES ($1, $2, $3, $4)\n"
                    + "RETURNING order_tenant_id, order_number, no");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "OrderLine.insertAll",
            "INSERT INTO order_lines (order_tenant_id, order_number, no, item)\n"
                    + "SELECT order_tenant_id, order_number, no, item\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::integer[], $4::text[]) WITH ORDINALITY AS input (order_tenant_id, order_number, no, item, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING order_tenant_id, order_number, no");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "OrderLine.update",
            "UPDATE order_lines\n"
                    + "SET item = $4\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2 AND no = $3\n"
                    + "RETURNING order_tenant_id, order_number, no");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "OrderLine.delete",
            "DELETE FROM order_lines\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2 AND no = $3");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "OrderLine.deleteById",
            "DELETE FROM order_lines\n"
                    + "WHERE order_tenant_id = $1 AND order_number = $2 AND no = $3");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "OrderLine.deleteAllById",
            "DELETE FROM order_lines\n"
                    + "USING unnest($1::bigint[], $2::integer[], $3::integer[]) WITH ORDINALITY AS input (order_tenant_id, order_number, no, input_order)\n"
                    + "WHERE order_lines.order_tenant_id = input.order_tenant_id AND order_lines.order_number = input.order_number AND order_lines.no = input.no");

    private final SqlExecutor executor;

    public OrderLineCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<OrderLine>> findById(OrderLineKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, OrderLineMapping::keyBinds);
    }

    @Override
    public Future<OrderLine> getById(OrderLineKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, OrderLineMapping::keyBinds);
    }

    @Override
    public Future<List<OrderLine>> findAllById(Collection<? extends OrderLineKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OrderLineMapping::keysBinds);
    }

    @Override
    public Future<List<OrderLine>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(OrderLineKey id) {
        return Crud.exists(executor, EXISTS, id, OrderLineMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<OrderLine> insert(OrderLine orderLine) {
        return Crud.insert(executor, INSERT, orderLine, OrderLineMapping::insertBinds,
                OrderLineMapping::inserted);
    }

    @Override
    public Future<List<OrderLine>> insertAll(Collection<? extends OrderLine> orderLines) {
        return Crud.insertAll(executor, INSERT_ALL, orderLines, OrderLineMapping::insertAllBinds,
                OrderLineMapping::inserted);
    }

    @Override
    public Future<OrderLine> update(OrderLine orderLine) {
        return Crud.update(executor, UPDATE, EXISTS, orderLine, OrderLineMapping::updateBinds,
                OrderLineMapping::updated, OrderLineMapping::key, OrderLineMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(OrderLine orderLine) {
        return Crud.delete(executor, DELETE, EXISTS, orderLine, OrderLineMapping::deleteBinds,
                OrderLineMapping::key, OrderLineMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(OrderLineKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OrderLineMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends OrderLineKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OrderLineMapping::keysBinds);
    }

    @Override
    public OrderLineKey keyOf(OrderLine orderLine) {
        return OrderLineMapping.key(orderLine);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OrderLineCrud with(SqlExecutor executor) {
        return new OrderLineCrud(executor);
    }
}
