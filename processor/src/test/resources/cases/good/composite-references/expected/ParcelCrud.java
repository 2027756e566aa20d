// Generated from Parcel by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Parcel}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ParcelCrud implements CrudRepository<Parcel, Long> {
    private static final SqlStatement<Parcel> FIND_BY_ID = SqlStatement.named(
            "Parcel.findById",
            "SELECT id, line_order_tenant_id, line_order_number, line_no, hall_name, seat_row, origin_tenant_id, origin_number, weight\n"
                    + "FROM parcels\n"
                    + "WHERE id = $1",
            ParcelMapping.reader("Parcel.findById"));

    private static final SqlStatement<Parcel> FIND_ALL_BY_ID = SqlStatement.named(
            "Parcel.findAllById",
            "SELECT parcels.id, parcels.line_order_tenant_id, parcels.line_order_number, parcels.line_no, parcels.hall_name, parcels.seat_row, parcels.origin_tenant_id, parcels.origin_number, parcels.weight\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN parcels ON parcels.id = input.id\n"
                    + "ORDER BY input_order",
            ParcelMapping.reader("Parcel.findAllById"));

    private static final SqlStatement<Parcel> FIND_ALL = SqlStatement.named(
            "Parcel.findAll",
            "SELECT id, line_order_tenant_id, line_order_number, line_no, hall_name, seat_row, origin_tenant_id, origin_number, weight\n"
                    + "FROM parcels",
            ParcelMapping.reader("Parcel.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Parcel.exists",
            "SELECT EXISTS (SELECT 1 FROM parcels WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Parcel.count",
            "SELECT count(*)\n"
                    + "FROM parcels",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Parcel.insert",
            "INSERT INTO parcels (line_order_tenant_id, line_order_number, line_no, hall_name, seat_row, origin_tenant_id, origin_number, weight)\n"
                    + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Parcel.insertAll",
            "INSERT INTO parcels (line_order_tenant_id, line_order_number, line_no, hall_name, seat_row, origin_tenant_id, origin_number, weight)\n"
                    + "SELECT line_order_tenant_id, line_order_number, line_no, hall_name, seat_row, origin_tenant_id, origin_number, weight\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::integer[], $4::text[], $5::smallint[], $6::bigint[], $7::integer[], $8::integer[]) WITH ORDINALITY AS input (line_order_tenant_id, line_order_number, line_no, hall_name, seat_row, origin_tenant_id, origin_number, weight, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Parcel.update",
            "UPDATE parcels\n"
                    + "SET line_order_tenant_id = $2, line_order_number = $3, line_no = $4, hall_name = $5, seat_row = $6, weight = $7\n"
                    + "WHERE id = $1\n"
                    + "RETURNING origin_tenant_id, origin_number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Parcel.delete",
            "DELETE FROM parcels\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Parcel.deleteById",
            "DELETE FROM parcels\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Parcel.deleteAllById",
            "DELETE FROM parcels\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ParcelCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Parcel>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ParcelMapping::keyBinds);
    }

    @Override
    public Future<Parcel> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ParcelMapping::keyBinds);
    }

    @Override
    public Future<List<Parcel>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ParcelMapping::keysBinds);
    }

    @Override
    public Future<List<Parcel>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ParcelMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Parcel> insert(Parcel parcel) {
        return Crud.insert(executor, INSERT, parcel, ParcelMapping::insertBinds,
                ParcelMapping::inserted);
    }

    @Override
    public Future<List<Parcel>> insertAll(Collection<? extends Parcel> parcels) {
        return Crud.insertAll(executor, INSERT_ALL, parcels, ParcelMapping::insertAllBinds,
                ParcelMapping::inserted);
    }

    @Override
    public Future<Parcel> update(Parcel parcel) {
        return Crud.update(executor, UPDATE, EXISTS, parcel, ParcelMapping::updateBinds,
                ParcelMapping::updated, ParcelMapping::key, ParcelMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Parcel parcel) {
        return Crud.delete(executor, DELETE, EXISTS, parcel, ParcelMapping::deleteBinds,
                ParcelMapping::key, ParcelMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ParcelMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ParcelMapping::keysBinds);
    }

    @Override
    public Long keyOf(Parcel parcel) {
        return ParcelMapping.key(parcel);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ParcelCrud with(SqlExecutor executor) {
        return new ParcelCrud(executor);
    }
}
