// Generated from Item by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Item}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ItemCrud implements CrudRepository<Item, Long> {
    private static final SqlStatement<Item> FIND_BY_ID = SqlStatement.named(
            "Item.findById",
            "SELECT id, price::text, \"Count\", total::text, total_column::text, (\"order\".price > 100 AND \"order\".\"Count\" < 10)::boolean, ('{amount}' || \"order\".height || '{}'::text)::text, ((SELECT array_agg(t.name) FROM tags t WHERE t.item_id = \"order\".id))::text[]::text, width, height, (\"order\".width * \"order\".height)::bigint\n"
                    + "FROM shop.\"order\"\n"
                    + "WHERE id = $1",
            ItemMapping::read);

    private static final SqlStatement<Item> FIND_ALL_BY_ID = SqlStatement.named(
            "Item.findAllById",
            "SELECT \"order\".id, \"order\".price::text, \"order\".\"Count\", \"order\".total::text, \"order\".total_column::text, (\"order\".price > 100 AND \"order\".\"Count\" < 10)::boolean, ('{amount}' || \"order\".height || '{}'::text)::text, ((SELECT array_agg(t.name) FROM tags t WHERE t.item_id = \"order\".id))::text[]::text, \"order\".width, \"order\".height, (\"order\".width * \"order\".height)::bigint\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN shop.\"order\" ON \"order\".id = input.id\n"
                    + "ORDER BY input_order",
            ItemMapping::read);

    private static final SqlStatement<Item> FIND_ALL = SqlStatement.named(
            "Item.findAll",
            "SELECT id, price::text, \"Count\", total::text, total_column::text, (\"order\".price > 100 AND \"order\".\"Count\" < 10)::boolean, ('{amount}' || \"order\".height || '{}'::text)::text, ((SELECT array_agg(t.name) FROM tags t WHERE t.item_id = \"order\".id))::text[]::text, width, height, (\"order\".width * \"order\".height)::bigint\n"
                    + "FROM shop.\"order\"",
            ItemMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Item.exists",
            "SELECT EXISTS (SELECT 1 FROM shop.\"order\" WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Item.count",
            "SELECT count(*)\n"
                    + "FROM shop.\"order\"",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Item.insert",
            "INSERT INTO shop.\"order\" (price, \"Count\", total_column, width, height)\n"
                    + "VALUES ($1::text::numeric, $2, $3::text::numeric, $4, $5)\n"
                    + "RETURNING id, total::text, (\"order\".price > 100 AND \"order\".\"Count\" < 10)::boolean, ('{amount}' || \"order\".height || '{}'::text)::text, ((SELECT array_agg(t.name) FROM tags t WHERE t.item_id = \"order\".id))::text[]::text, (\"order\".width * \"order\".height)::bigint");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Item.insertAll",
            "INSERT INTO shop.\"order\" (price, \"Count\", total_column, width, height)\n"
                    + "SELECT price::numeric, \"Count\", total_column::numeric, width, height\n"
                    + "FROM unnest($1::text[], $2::integer[], $3::text[], $4::integer[], $5::integer[]) WITH ORDINALITY AS input (price, \"Count\", total_column, width, height, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, total::text, (\"order\".price > 100 AND \"order\".\"Count\" < 10)::boolean, ('{amount}' || \"order\".height || '{}'::text)::text, ((SELECT array_agg(t.name) FROM tags t WHERE t.item_id = \"order\".id))::text[]::text, (\"order\".width * \"order\".height)::bigint");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Item.update",
            "UPDATE shop.\"order\"\n"
                    + "SET price = $2::text::numeric, \"Count\" = $3, total_column = $4::text::numeric, width = $5, height = $6\n"
                    + "WHERE id = $1\n"
                    + "RETURNING total::text, (\"order\".price > 100 AND \"order\".\"Count\" < 10)::boolean, ('{amount}' || \"order\".height || '{}'::text)::text, ((SELECT array_agg(t.name) FROM tags t WHERE t.item_id = \"order\".id))::text[]::text, (\"order\".width * \"order\".height)::bigint");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Item.delete",
            "DELETE FROM shop.\"order\"\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Item.deleteById",
            "DELETE FROM shop.\"order\"\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Item.deleteAllById",
            "DELETE FROM shop.\"order\"\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ItemCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Item>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ItemMapping::keyBinds);
    }

    @Override
    public Future<Item> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ItemMapping::keyBinds);
    }

    @Override
    public Future<List<Item>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ItemMapping::keysBinds);
    }

    @Override
    public Future<List<Item>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ItemMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Item> insert(Item item) {
        return Crud.insert(executor, INSERT, item, ItemMapping::insertBinds, ItemMapping::inserted);
    }

    @Override
    public Future<List<Item>> insertAll(Collection<? extends Item> items) {
        return Crud.insertAll(executor, INSERT_ALL, items, ItemMapping::insertAllBinds,
                ItemMapping::inserted);
    }

    @Override
    public Future<Item> update(Item item) {
        return Crud.update(executor, UPDATE, EXISTS, item, ItemMapping::updateBinds,
                ItemMapping::updated, ItemMapping::key, ItemMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Item item) {
        return Crud.delete(executor, DELETE, EXISTS, item, ItemMapping::deleteBinds,
                ItemMapping::key, ItemMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ItemMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ItemMapping::keysBinds);
    }

    @Override
    public Long keyOf(Item item) {
        return ItemMapping.key(item);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ItemCrud with(SqlExecutor executor) {
        return new ItemCrud(executor);
    }
}
