// Generated from Picking by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Picking}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PickingCrud implements CrudRepository<Picking, PickingKey> {
    private static final SqlStatement<Picking> FIND_BY_ID = SqlStatement.named(
            "Picking.findById",
            "SELECT line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row\n"
                    + "FROM pickings\n"
                    + "WHERE line_order_tenant_id = $1 AND line_order_number = $2 AND line_no = $3 AND seat_hall_id = $4 AND seat_row = $5",
            PickingMapping.reader("Picking.findById"));

    private static final SqlStatement<Picking> FIND_ALL_BY_ID = SqlStatement.named(
            "Picking.findAllById",
            "SELECT pickings.line_order_tenant_id, pickings.line_order_number, pickings.line_no, pickings.seat_hall_id, pickings.seat_row\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::integer[], $4::text[], $5::smallint[]) WITH ORDINALITY AS input (line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row, input_order)\n"
                    + "JOIN pickings ON pickings.line_order_tenant_id = input.line_order_tenant_id AND pickings.line_order_number = input.line_order_number AND pickings.line_no = input.line_no AND pickings.seat_hall_id = input.seat_hall_id AND pickings.seat_row = input.seat_row\n"
                    + "ORDER BY input_order",
            PickingMapping.reader("Picking.findAllById"));

    private static final SqlStatement<Picking> FIND_ALL = SqlStatement.named(
            "Picking.findAll",
            "SELECT line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row\n"
                    + "FROM pickings",
            PickingMapping.reader("Picking.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Picking.exists",
            "SELECT EXISTS (SELECT 1 FROM pickings WHERE line_order_tenant_id = $1 AND line_order_number = $2 AND line_no = $3 AND seat_hall_id = $4 AND seat_row = $5)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Picking.count",
            "SELECT count(*)\n"
                    + "FROM pickings",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Picking.insert",
            "INSERT INTO pickings (line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row)\n"
                    + "VALUES ($1, $2, $3, $4, $5)\n"
                    + "RETURNING line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Picking.insertAll",
            "INSERT INTO pickings (line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row)\n"
                    + "SELECT line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::integer[], $4::text[], $5::smallint[]) WITH ORDINALITY AS input (line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Picking.update",
            "UPDATE pickings\n"
                    + "SET line_order_tenant_id = line_order_tenant_id\n"
                    + "WHERE line_order_tenant_id = $1 AND line_order_number = $2 AND line_no = $3 AND seat_hall_id = $4 AND seat_row = $5\n"
                    + "RETURNING line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Picking.delete",
            "DELETE FROM pickings\n"
                    + "WHERE line_order_tenant_id = $1 AND line_order_number = $2 AND line_no = $3 AND seat_hall_id = $4 AND seat_row = $5");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Picking.deleteById",
            "DELETE FROM pickings\n"
                    + "WHERE line_order_tenant_id = $1 AND line_order_number = $2 AND line_no = $3 AND seat_hall_id = $4 AND seat_row = $5");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Picking.deleteAllById",
            "DELETE FROM pickings\n"
                    + "USING unnest($1::bigint[], $2::integer[], $3::integer[], $4::text[], $5::smallint[]) WITH ORDINALITY AS input (line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row, input_order)\n"
                    + "WHERE pickings.line_order_tenant_id = input.line_order_tenant_id AND pickings.line_order_number = input.line_order_number AND pickings.line_no = input.line_no AND pickings.seat_hall_id = input.seat_hall_id AND pickings.seat_row = input.seat_row");

    private final SqlExecutor executor;

    public PickingCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Picking>> findById(PickingKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, PickingMapping::keyBinds);
    }

    @Override
    public Future<Picking> getById(PickingKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, PickingMapping::keyBinds);
    }

    @Override
    public Future<List<Picking>> findAllById(Collection<? extends PickingKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PickingMapping::keysBinds);
    }

    @Override
    public Future<List<Picking>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(PickingKey id) {
        return Crud.exists(executor, EXISTS, id, PickingMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Picking> insert(Picking picking) {
        return Crud.insert(executor, INSERT, picking, PickingMapping::insertBinds,
                PickingMapping::inserted);
    }

    @Override
    public Future<List<Picking>> insertAll(Collection<? extends Picking> pickings) {
        return Crud.insertAll(executor, INSERT_ALL, pickings, PickingMapping::insertAllBinds,
                PickingMapping::inserted);
    }

    @Override
    public Future<Picking> update(Picking picking) {
        return Crud.update(executor, UPDATE, EXISTS, picking, PickingMapping::updateBinds,
                PickingMapping::updated, PickingMapping::key, PickingMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Picking picking) {
        return Crud.delete(executor, DELETE, EXISTS, picking, PickingMapping::deleteBinds,
                PickingMapping::key, PickingMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(PickingKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PickingMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends PickingKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PickingMapping::keysBinds);
    }

    @Override
    public PickingKey keyOf(Picking picking) {
        return PickingMapping.key(picking);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PickingCrud with(SqlExecutor executor) {
        return new PickingCrud(executor);
    }
}
