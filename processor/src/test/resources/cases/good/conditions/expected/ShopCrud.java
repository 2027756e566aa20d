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
            "SELECT id, city, \"Kind\", open, at_x, at_y, owner_id\n"
                    + "FROM shops\n"
                    + "WHERE id = $1",
            ShopMapping.reader("Shop.findById"));

    private static final SqlStatement<Shop> FIND_ALL_BY_ID = SqlStatement.named(
            "Shop.findAllById",
            "SELECT shops.id, shops.city, shops.\"Kind\", shops.open, shops.at_x, shops.at_y, shops.owner_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN shops ON shops.id = input.id\n"
                    + "ORDER BY input_order",
            ShopMapping.reader("Shop.findAllById"));

    private static final SqlStatement<Shop> FIND_ALL = SqlStatement.named(
            "Shop.findAll",
            "SELECT id, city, \"Kind\", open, at_x, at_y, owner_id\n"
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
            "INSERT INTO shops (city, \"Kind\", open, at_x, at_y, owner_id)\n"
                    + "VALUES ($1, $2, $3, $4, $5, $6)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Shop.insertAll",
            "INSERT INTO shops (city, \"Kind\", open, at_x, at_y, owner_id)\n"
                    + "SELECT city, \"Kind\", open, at_x, at_y, owner_id\n"
                    + "FROM unnest($1::text[], $2::text[], $3::boolean[], $4::integer[], $5::integer[], $6::bigint[]) WITH ORDINALITY AS input (city, \"Kind\", open, at_x, at_y, owner_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Shop.update",
            "UPDATE shops\n"
                    + "SET city = $2, \"Kind\" = $3, open = $4, at_x = $5, at_y = $6, owner_id = $7\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

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
