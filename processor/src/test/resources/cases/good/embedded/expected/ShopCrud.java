// Generated from Shop by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Shop}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ShopCrud implements CrudRepository<Shop, Long> {
    private static final SqlStatement<Shop> FIND_BY_ID = SqlStatement.named(
            "Shop.findById",
            "SELECT id, street, door, region, post_code, floor, latitude, longitude, delivery_street, delivery_door, delivery_region, delivery_post_code, delivery_floor, delivery_latitude, delivery_longitude, invoice_street, invoice_door, invoice_region, invoice_post_code, invoice_floor, invoice_latitude, invoice_longitude, created_at, updated_at, by_id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, trail_audit_by_id\n"
                    + "FROM shops\n"
                    + "WHERE id = $1",
            ShopMapping.reader("Shop.findById"));

    private static final SqlStatement<Shop> FIND_ALL_BY_ID = SqlStatement.named(
            "Shop.findAllById",
            "SELECT shops.id, shops.street, shops.door, shops.region, shops.post_code, shops.floor, shops.latitude, shops.longitude, shops.delivery_street, shops.delivery_door, shops.delivery_region, shops.delivery_post_code, shops.delivery_floor, shops.delivery_latitude, shops.delivery_longitude, shops.invoice_street, shops.invoice_door, shops.invoice_region, shops.invoice_post_code, shops.invoice_floor, shops.invoice_latitude, shops.invoice_longitude, shops.created_at, shops.updated_at, shops.by_id, shops.trail_changed_at, shops.trail_source, shops.trail_audit_created_at, shops.trail_audit_updated_at, shops.trail_audit_by_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN shops ON shops.id = input.id\n"
                    + "ORDER BY input_order",
            ShopMapping.reader("Shop.findAllById"));

    private static final SqlStatement<Shop> FIND_ALL = SqlStatement.named(
            "Shop.findAll",
            "SELECT id, street, door, region, post_code, floor, latitude, longitude, delivery_street, delivery_door, delivery_region, delivery_post_code, delivery_floor, delivery_latitude, delivery_longitude, invoice_street, invoice_door, invoice_region, invoice_post_code, invoice_floor, invoice_latitude, invoice_longitude, created_at, updated_at, by_id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, trail_audit_by_id\n"
                    + "FROM shops",
            ShopMapping.reader("Shop.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Shop.exists",
            "SELECT EXISTS (SELECT 1 FROM shops WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Shop.count",
            "SELECT count(*)\n"
                    + "FROM shops",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Shop.insert",
            "INSERT INTO shops (street, door, region, post_code, floor, latitude, longitude, delivery_street, delivery_door, delivery_region, delivery_post_code, delivery_floor, delivery_latitude, delivery_longitude, invoice_street, invoice_door, invoice_region, invoice_post_code, invoice_floor, invoice_latitude, invoice_longitude, created_at, updated_at, by_id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, trail_audit_by_id)\n"
                    + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, now(), now(), $22, now(), coalesce($23::text, 'web'), now(), now(), $24)\n"
                    + "RETURNING id, created_at, updated_at, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Shop.insertAll",
            "INSERT INTO shops (street, door, region, post_code, floor, latitude, longitude, delivery_street, delivery_door, delivery_region, delivery_post_code, delivery_floor, delivery_latitude, delivery_longitude, invoice_street, invoice_door, invoice_region, invoice_post_code, invoice_floor, invoice_latitude, invoice_longitude, created_at, updated_at, by_id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, trail_audit_by_id)\n"
                    + "SELECT street, door, region, post_code, floor, latitude, longitude, delivery_street, delivery_door, delivery_region, delivery_post_code, delivery_floor, delivery_latitude, delivery_longitude, invoice_street, invoice_door, invoice_region, invoice_post_code, invoice_floor, invoice_latitude, invoice_longitude, now(), now(), by_id, now(), coalesce(trail_source, 'web'), now(), now(), trail_audit_by_id\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[], $6::double precision[], $7::double precision[], $8::text[], $9::text[], $10::text[], $11::text[], $12::integer[], $13::double precision[], $14::double precision[], $15::text[], $16::text[], $17::text[], $18::text[], $19::integer[], $20::double precision[], $21::double precision[], $22::bigint[], $23::text[], $24::bigint[]) WITH ORDINALITY AS input (street, door, region, post_code, floor, latitude, longitude, delivery_street, delivery_door, delivery_region, delivery_post_code, delivery_floor, delivery_latitude, delivery_longitude, invoice_street, invoice_door, invoice_region, invoice_post_code, invoice_floor, invoice_latitude, invoice_longitude, by_id, trail_source, trail_audit_by_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, created_at, updated_at, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Shop.update",
            "UPDATE shops\n"
                    + "SET street = $2, door = $3, region = $4, post_code = $5, floor = $6, latitude = $7, longitude = $8, delivery_street = $9, delivery_door = $10, delivery_region = $11, delivery_post_code = $12, delivery_floor = $13, delivery_latitude = $14, delivery_longitude = $15, invoice_street = $16, invoice_door = $17, invoice_region = $18, invoice_post_code = $19, invoice_floor = $20, invoice_latitude = $21, invoice_longitude = $22, updated_at = now(), by_id = $23, trail_changed_at = now(), trail_source = $24, trail_audit_updated_at = now(), trail_audit_by_id = $25\n"
                    + "WHERE id = $1\n"
                    + "RETURNING created_at, updated_at, trail_changed_at, trail_audit_created_at, trail_audit_updated_at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Shop.delete",
            "DELETE FROM shops\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Shop.deleteById",
            "DELETE FROM shops\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Shop.deleteAllById",
            "DELETE FROM shops\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ShopCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Shop>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ShopMapping::keyBinds);
    }

    @Override
    public Future<Shop> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ShopMapping::keyBinds);
    }

    @Override
    public Future<List<Shop>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ShopMapping::keysBinds);
    }

    @Override
    public Future<List<Shop>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ShopMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Shop> insert(Shop shop) {
        return Crud.insert(executor, INSERT, shop, ShopMapping::insertBinds, ShopMapping::inserted);
    }

    @Override
    public Future<List<Shop>> insertAll(Collection<? extends Shop> shops) {
        return Crud.insertAll(executor, INSERT_ALL, shops, ShopMapping::insertAllBinds,
                ShopMapping::inserted);
    }

    @Override
    public Future<Shop> update(Shop shop) {
        return Crud.update(executor, UPDATE, EXISTS, shop, ShopMapping::updateBinds,
                ShopMapping::updated, ShopMapping::key, ShopMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Shop shop) {
        return Crud.delete(executor, DELETE, EXISTS, shop, ShopMapping::deleteBinds,
                ShopMapping::key, ShopMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ShopMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ShopMapping::keysBinds);
    }

    @Override
    public Long keyOf(Shop shop) {
        return ShopMapping.key(shop);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ShopCrud with(SqlExecutor executor) {
        return new ShopCrud(executor);
    }
}
