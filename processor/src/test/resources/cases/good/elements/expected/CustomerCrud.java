// Generated from Customer by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Customer}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CustomerCrud implements CrudRepository<Customer, Long> {
    private static final SqlStatement<Customer> FIND_BY_ID = SqlStatement.named(
            "Customer.findById",
            "SELECT id, version, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text] FROM shop.customers_phones AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.tag::text] FROM shop.customers_tags AS elements WHERE elements.customer_id = customers.id)::text, ARRAY(SELECT ARRAY[elements.elements::text, elements.value::text] FROM shop.written AS elements WHERE elements.owner_order = customers.id)::text, ARRAY(SELECT ARRAY[elements.value::text] FROM shop.customers_tokens AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM shop.customers_years AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text\n"
                    + "FROM shop.customers\n"
                    + "WHERE id = $1",
            CustomerMapping::read);

    private static final SqlStatement<Customer> FIND_ALL_BY_ID = SqlStatement.named(
            "Customer.findAllById",
            "SELECT customers.id, customers.version, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text] FROM shop.customers_phones AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.tag::text] FROM shop.customers_tags AS elements WHERE elements.customer_id = customers.id)::text, ARRAY(SELECT ARRAY[elements.elements::text, elements.value::text] FROM shop.written AS elements WHERE elements.owner_order = customers.id)::text, ARRAY(SELECT ARRAY[elements.value::text] FROM shop.customers_tokens AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM shop.customers_years AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN shop.customers ON customers.id = input.id\n"
                    + "ORDER BY input_order",
            CustomerMapping::read);

    private static final SqlStatement<Customer> FIND_ALL = SqlStatement.named(
            "Customer.findAll",
            "SELECT id, version, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text] FROM shop.customers_phones AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.tag::text] FROM shop.customers_tags AS elements WHERE elements.customer_id = customers.id)::text, ARRAY(SELECT ARRAY[elements.elements::text, elements.value::text] FROM shop.written AS elements WHERE elements.owner_order = customers.id)::text, ARRAY(SELECT ARRAY[elements.value::text] FROM shop.customers_tokens AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM shop.customers_years AS elements WHERE elements.customer_id = customers.id ORDER BY elements.\"position\")::text\n"
                    + "FROM shop.customers",
            CustomerMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Customer.exists",
            "SELECT EXISTS (SELECT 1 FROM shop.customers WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Customer.count",
            "SELECT count(*)\n"
                    + "FROM shop.customers",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Customer.insert",
            "WITH written_ AS (\n"
                    + "INSERT INTO shop.customers (version)\n"
                    + "VALUES (0)\n"
                    + "RETURNING id\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO shop.customers_phones (customer_id, \"position\", number, kind, note, latitude, longitude)\n"
                    + "SELECT written_.id, input.\"position\", input.number, input.kind, input.note, input.latitude, input.longitude\n"
                    + "FROM written_, unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::double precision[], $6::double precision[]) AS input (\"position\", number, kind, note, latitude, longitude)\n"
                    + "), elements_2 AS (\n"
                    + "INSERT INTO shop.customers_tags (customer_id, tag)\n"
                    + "SELECT written_.id, input.tag\n"
                    + "FROM written_, unnest($7::text[]) AS input (tag)\n"
                    + "), elements_3 AS (\n"
                    + "INSERT INTO shop.written (owner_order, elements, value)\n"
                    + "SELECT written_.id, input.elements, input.value\n"
                    + "FROM written_, unnest($8::text[], $9::timestamp with time zone[]) AS input (elements, value)\n"
                    + "), elements_4 AS (\n"
                    + "INSERT INTO shop.customers_tokens (customer_id, \"position\", value)\n"
                    + "SELECT written_.id, input.\"position\", input.value\n"
                    + "FROM written_, unnest($10::integer[], $11::uuid[]) AS input (\"position\", value)\n"
                    + "), elements_5 AS (\n"
                    + "INSERT INTO shop.customers_years (customer_id, \"position\", value)\n"
                    + "SELECT written_.id, input.\"position\", input.value\n"
                    + "FROM written_, unnest($12::integer[], $13::integer[]) AS input (\"position\", value)\n"
                    + ")\n"
                    + "SELECT id\n"
                    + "FROM written_").sensitive(11);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Customer.insertAll",
            "WITH written_ AS (\n"
                    + "INSERT INTO shop.customers (version)\n"
                    + "SELECT 0\n"
                    + "FROM generate_series(1, $1::integer)\n"
                    + "RETURNING id\n"
                    + "), numbered AS (\n"
                    + "SELECT id, row_number() OVER () AS owner_order, row_number() OVER () AS owner_order_\n"
                    + "FROM written_\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO shop.customers_phones (customer_id, \"position\", number, kind, note, latitude, longitude)\n"
                    + "SELECT numbered.id, input.\"position\", input.number, input.kind, input.note, input.latitude, input.longitude\n"
                    + "FROM unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::double precision[], $8::double precision[]) AS input (owner_order, \"position\", number, kind, note, latitude, longitude)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_2 AS (\n"
                    + "INSERT INTO shop.customers_tags (customer_id, tag)\n"
                    + "SELECT numbered.id, input.tag\n"
                    + "FROM unnest($9::integer[], $10::text[]) AS input (owner_order, tag)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_3 AS (\n"
                    + "INSERT INTO shop.written (owner_order, elements, value)\n"
                    + "SELECT numbered.id, input.elements, input.value\n"
                    + "FROM unnest($11::integer[], $12::text[], $13::timestamp with time zone[]) AS input (owner_order_, elements, value)\n"
                    + "JOIN numbered ON numbered.owner_order_ = input.owner_order_\n"
                    + "), elements_4 AS (\n"
                    + "INSERT INTO shop.customers_tokens (customer_id, \"position\", value)\n"
                    + "SELECT numbered.id, input.\"position\", input.value\n"
                    + "FROM unnest($14::integer[], $15::integer[], $16::uuid[]) AS input (owner_order, \"position\", value)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_5 AS (\n"
                    + "INSERT INTO shop.customers_years (customer_id, \"position\", value)\n"
                    + "SELECT numbered.id, input.\"position\", input.value\n"
                    + "FROM unnest($17::integer[], $18::integer[], $19::integer[]) AS input (owner_order, \"position\", value)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + ")\n"
                    + "SELECT id\n"
                    + "FROM written_\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM written_) = $1 THEN true ELSE current_setting('vorm: shop.customers: a row was not kept, as a trigger can make it')::boolean END").sensitive(16);

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Customer.update",
            "WITH written_ AS (\n"
                    + "UPDATE shop.customers\n"
                    + "SET version = version + 1\n"
                    + "WHERE id = $1 AND version = $2\n"
                    + "RETURNING id, version\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO shop.customers_phones (customer_id, \"position\", number, kind, note, latitude, longitude)\n"
                    + "SELECT written_.id, input.\"position\", input.number, input.kind, input.note, input.latitude, input.longitude\n"
                    + "FROM written_, unnest($3::integer[], $4::text[], $5::text[], $6::text[], $7::double precision[], $8::double precision[]) AS input (\"position\", number, kind, note, latitude, longitude)\n"
                    + "WHERE NOT EXISTS (SELECT FROM shop.customers_phones AS elements WHERE elements.customer_id = written_.id AND elements.\"position\" = input.\"position\" AND ROW(elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text)::record *= ROW(input.number::text, input.kind::text, input.note::text, input.latitude::text, input.longitude::text)::record)\n"
                    + "ON CONFLICT (customer_id, \"position\") DO UPDATE\n"
                    + "SET number = excluded.number, kind = excluded.kind, note = excluded.note, latitude = excluded.latitude, longitude = excluded.longitude\n"
                    + "), elements_2 AS (\n"
                    + "DELETE FROM shop.customers_phones AS elements\n"
                    + "USING written_\n"
                    + "WHERE elements.customer_id = written_.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($3::integer[]) - 1\n"
                    + "), elements_3 AS (\n"
                    + "INSERT INTO shop.customers_tags (customer_id, tag)\n"
                    + "SELECT written_.id, input.tag\n"
                    + "FROM written_, unnest($9::text[]) AS input (tag)\n"
                    + "WHERE (SELECT count(*) > count(DISTINCT input.tag) FROM unnest($9::text[]) AS input (tag))\n"
                    + "), elements_4 AS (\n"
                    + "INSERT INTO shop.customers_tags (customer_id, tag)\n"
                    + "SELECT written_.id, input.tag\n"
                    + "FROM written_, unnest($9::text[]) AS input (tag)\n"
                    + "WHERE NOT EXISTS (SELECT FROM shop.customers_tags AS elements WHERE elements.customer_id = written_.id AND elements.tag = input.tag AND ROW(elements.tag::text)::record *= ROW(input.tag::text)::record) AND NOT (SELECT count(*) > count(DISTINCT input.tag) FROM unnest($9::text[]) AS input (tag))\n"
                    + "ON CONFLICT (customer_id, tag) DO UPDATE\n"
                    + "SET tag = excluded.tag\n"
                    + "), elements_5 AS (\n"
                    + "DELETE FROM shop.customers_tags AS elements\n"
                    + "USING written_\n"
                    + "WHERE elements.customer_id = written_.id AND NOT EXISTS (SELECT FROM unnest($9::text[]) AS input (tag) WHERE input.tag = elements.tag)\n"
                    + "), elements_6 AS (\n"
                    + "INSERT INTO shop.written (owner_order, elements, value)\n"
                    + "SELECT written_.id, input.elements, input.value\n"
                    + "FROM written_, unnest($10::text[], $11::timestamp with time zone[]) AS input (elements, value)\n"
                    + "WHERE (SELECT count(*) > count(DISTINCT input.elements) FROM unnest($10::text[]) AS input (elements))\n"
                    + "), elements_7 AS (\n"
                    + "INSERT INTO shop.written (owner_order, elements, value)\n"
                    + "SELECT written_.id, input.elements, input.value\n"
                    + "FROM written_, unnest($10::text[], $11::timestamp with time zone[]) AS input (elements, value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM shop.written AS elements WHERE elements.owner_order = written_.id AND elements.elements = input.elements AND ROW(elements.elements::text, elements.value::text)::record *= ROW(input.elements::text, input.value::text)::record) AND NOT (SELECT count(*) > count(DISTINCT input.elements) FROM unnest($10::text[]) AS input (elements))\n"
                    + "ON CONFLICT (owner_order, elements) DO UPDATE\n"
                    + "SET elements = excluded.elements, value = excluded.value\n"
                    + "), elements_8 AS (\n"
                    + "DELETE FROM shop.written AS elements\n"
                    + "USING written_\n"
                    + "WHERE elements.owner_order = written_.id AND NOT EXISTS (SELECT FROM unnest($10::text[]) AS input (elements) WHERE input.elements = elements.elements)\n"
                    + "), elements_9 AS (\n"
                    + "INSERT INTO shop.customers_tokens (customer_id, \"position\", value)\n"
                    + "SELECT written_.id, input.\"position\", input.value\n"
                    + "FROM written_, unnest($12::integer[], $13::uuid[]) AS input (\"position\", value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM shop.customers_tokens AS elements WHERE elements.customer_id = written_.id AND elements.\"position\" = input.\"position\" AND ROW(elements.value::text)::record *= ROW(input.value::text)::record)\n"
                    + "ON CONFLICT (customer_id, \"position\") DO UPDATE\n"
                    + "SET value = excluded.value\n"
                    + "), elements_10 AS (\n"
                    + "DELETE FROM shop.customers_tokens AS elements\n"
                    + "USING written_\n"
                    + "WHERE elements.customer_id = written_.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($12::integer[]) - 1\n"
                    + "), elements_11 AS (\n"
                    + "INSERT INTO shop.customers_years (customer_id, \"position\", value)\n"
                    + "SELECT written_.id, input.\"position\", input.value\n"
                    + "FROM written_, unnest($14::integer[], $15::integer[]) AS input (\"position\", value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM shop.customers_years AS elements WHERE elements.customer_id = written_.id AND elements.\"position\" = input.\"position\" AND ROW(elements.value::text)::record *= ROW(input.value::text)::record)\n"
                    + "ON CONFLICT (customer_id, \"position\") DO UPDATE\n"
                    + "SET value = excluded.value\n"
                    + "), elements_12 AS (\n"
                    + "DELETE FROM shop.customers_years AS elements\n"
                    + "USING written_\n"
                    + "WHERE elements.customer_id = written_.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($14::integer[]) - 1\n"
                    + ")\n"
                    + "SELECT version\n"
                    + "FROM written_").sensitive(13);

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Customer.delete",
            "DELETE FROM shop.customers\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Customer.deleteById",
            "DELETE FROM shop.customers\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Customer.deleteAllById",
            "DELETE FROM shop.customers\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public CustomerCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Customer>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Customer> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<List<Customer>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CustomerMapping::keysBinds);
    }

    @Override
    public Future<List<Customer>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Customer> insert(Customer customer) {
        return Crud.insert(executor, INSERT, customer, CustomerMapping::beforeInsert,
                CustomerMapping::insertBinds, CustomerMapping::inserted);
    }

    @Override
    public Future<List<Customer>> insertAll(Collection<? extends Customer> customers) {
        return Crud.insertAll(executor, INSERT_ALL, customers, CustomerMapping::beforeInsert,
                CustomerMapping::insertAllBinds, CustomerMapping::inserted);
    }

    @Override
    public Future<Customer> update(Customer customer) {
        return Crud.update(executor, UPDATE, EXISTS, customer, CustomerMapping::beforeUpdate,
                CustomerMapping::updateBinds, CustomerMapping::updated, CustomerMapping::key,
                CustomerMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Customer customer) {
        return Crud.delete(executor, DELETE, EXISTS, customer, CustomerMapping::deleteBinds,
                CustomerMapping::key, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CustomerMapping::keysBinds);
    }

    @Override
    public Long keyOf(Customer customer) {
        return CustomerMapping.key(customer);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CustomerCrud with(SqlExecutor executor) {
        return new CustomerCrud(executor);
    }
}
