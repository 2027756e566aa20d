// Generated from Contact by Vorm; change that record instead.
package alike;

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
 * The asynchronous CRUD repository of {@link Contact}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ContactCrud implements CrudRepository<Contact, Long> {
    private static final SqlStatement<Contact> FIND_BY_ID = SqlStatement.named(
            "Contact.findById",
            "SELECT id, c1::text, c2::text, c3_kind::text, c3_columns::text, c4::text, c5::text, c6_kind::text, c6_columns::text, c7_kind::text, c7_columns::text, c8_kind::text, c8_columns::text, c9::text, c10::text, c11::text, c12::text, c13, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.key::text] FROM contact_phones AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.kind_key::text, elements.number::text, elements.kind::text, elements.key::text] FROM contact_by_kind AS elements WHERE elements.contact_id = contact.id)::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c14 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c15 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c16 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text\n"
                    + "FROM contact\n"
                    + "WHERE id = $1",
            ContactMapping::read);

    private static final SqlStatement<Contact> FIND_ALL_BY_ID = SqlStatement.named(
            "Contact.findAllById",
            "SELECT contact.id, contact.c1::text, contact.c2::text, contact.c3_kind::text, contact.c3_columns::text, contact.c4::text, contact.c5::text, contact.c6_kind::text, contact.c6_columns::text, contact.c7_kind::text, contact.c7_columns::text, contact.c8_kind::text, contact.c8_columns::text, contact.c9::text, contact.c10::text, contact.c11::text, contact.c12::text, contact.c13, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.key::text] FROM contact_phones AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.kind_key::text, elements.number::text, elements.kind::text, elements.key::text] FROM contact_by_kind AS elements WHERE elements.contact_id = contact.id)::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c14 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c15 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c16 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN contact ON contact.id = input.id\n"
                    + "ORDER BY input_order",
            ContactMapping::read);

    private static final SqlStatement<Contact> FIND_ALL = SqlStatement.named(
            "Contact.findAll",
            "SELECT id, c1::text, c2::text, c3_kind::text, c3_columns::text, c4::text, c5::text, c6_kind::text, c6_columns::text, c7_kind::text, c7_columns::text, c8_kind::text, c8_columns::text, c9::text, c10::text, c11::text, c12::text, c13, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.key::text] FROM contact_phones AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.kind_key::text, elements.number::text, elements.kind::text, elements.key::text] FROM contact_by_kind AS elements WHERE elements.contact_id = contact.id)::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c14 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c15 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.value::text] FROM c16 AS elements WHERE elements.contact_id = contact.id ORDER BY elements.\"position\")::text\n"
                    + "FROM contact",
            ContactMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Contact.exists",
            "SELECT EXISTS (SELECT 1 FROM contact WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Contact.count",
            "SELECT count(*)\n"
                    + "FROM contact",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Contact.insert",
            "WITH written AS (\n"
                    + "INSERT INTO contact (id, c1, c2, c3_kind, c3_columns, c4, c5, c6_kind, c6_columns, c7_kind, c7_columns, c8_kind, c8_columns, c9, c10, c11, c12, c13)\n"
                    + "VALUES ($1, $2::text::text[], $3::text::text[], $4::text::text[], $5::text::text[], $6::text::text[], $7::text::text[], $8::text::text[], $9::text::text[], $10::text::text[], $11::text::text[], $12::text::text[], $13::text::text[], $14::text::text[], $15::text::text[], $16::text::text[], $17::text::text[], $18)\n"
                    + "RETURNING id\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO contact_phones (contact_id, \"position\", number, kind, key)\n"
                    + "SELECT written.id, input.\"position\", input.number, input.kind, input.key::text[]\n"
                    + "FROM written, unnest($19::integer[], $20::text[], $21::text[], $22::text[]) AS input (\"position\", number, kind, key)\n"
                    + "), elements_2 AS (\n"
                    + "INSERT INTO contact_by_kind (contact_id, kind_key, number, kind, key)\n"
                    + "SELECT written.id, input.kind_key, input.number, input.kind, input.key::text[]\n"
                    + "FROM written, unnest($23::text[], $24::text[], $25::text[], $26::text[]) AS input (kind_key, number, kind, key)\n"
                    + "), elements_3 AS (\n"
                    + "INSERT INTO c14 (contact_id, \"position\", value)\n"
                    + "SELECT written.id, input.\"position\", input.value\n"
                    + "FROM written, unnest($27::integer[], $28::text[]) AS input (\"position\", value)\n"
                    + "), elements_4 AS (\n"
                    + "INSERT INTO c15 (contact_id, \"position\", value)\n"
                    + "SELECT written.id, input.\"position\", input.value\n"
                    + "FROM written, unnest($29::integer[], $30::text[]) AS input (\"position\", value)\n"
                    + "), elements_5 AS (\n"
                    + "INSERT INTO c16 (contact_id, \"position\", value)\n"
                    + "SELECT written.id, input.\"position\", input.value\n"
                    + "FROM written, unnest($31::integer[], $32::text[]) AS input (\"position\", value)\n"
                    + ")\n"
                    + "SELECT id\n"
                    + "FROM written");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Contact.insertAll",
            "WITH written AS (\n"
                    + "INSERT INTO contact (id, c1, c2, c3_kind, c3_columns, c4, c5, c6_kind, c6_columns, c7_kind, c7_columns, c8_kind, c8_columns, c9, c10, c11, c12, c13)\n"
                    + "SELECT id, c1::text[], c2::text[], c3_kind::text[], c3_columns::text[], c4::text[], c5::text[], c6_kind::text[], c6_columns::text[], c7_kind::text[], c7_columns::text[], c8_kind::text[], c8_columns::text[], c9::text[], c10::text[], c11::text[], c12::text[], c13\n"
                    + "FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[]) WITH ORDINALITY AS input (id, c1, c2, c3_kind, c3_columns, c4, c5, c6_kind, c6_columns, c7_kind, c7_columns, c8_kind, c8_columns, c9, c10, c11, c12, c13, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id\n"
                    + "), numbered AS (\n"
                    + "SELECT id, row_number() OVER () AS owner_order\n"
                    + "FROM written\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO contact_phones (contact_id, \"position\", number, kind, key)\n"
                    + "SELECT numbered.id, input.\"position\", input.number, input.kind, input.key::text[]\n"
                    + "FROM unnest($19::integer[], $20::integer[], $21::text[], $22::text[], $23::text[]) AS input (owner_order, \"position\", number, kind, key)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_2 AS (\n"
                    + "INSERT INTO contact_by_kind (contact_id, kind_key, number, kind, key)\n"
                    + "SELECT numbered.id, input.kind_key, input.number, input.kind, input.key::text[]\n"
                    + "FROM unnest($24::integer[], $25::text[], $26::text[], $27::text[], $28::text[]) AS input (owner_order, kind_key, number, kind, key)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_3 AS (\n"
                    + "INSERT INTO c14 (contact_id, \"position\", value)\n"
                    + "SELECT numbered.id, input.\"position\", input.value\n"
                    + "FROM unnest($29::integer[], $30::integer[], $31::text[]) AS input (owner_order, \"position\", value)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_4 AS (\n"
                    + "INSERT INTO c15 (contact_id, \"position\", value)\n"
                    + "SELECT numbered.id, input.\"position\", input.value\n"
                    + "FROM unnest($32::integer[], $33::integer[], $34::text[]) AS input (owner_order, \"position\", value)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_5 AS (\n"
                    + "INSERT INTO c16 (contact_id, \"position\", value)\n"
                    + "SELECT numbered.id, input.\"position\", input.value\n"
                    + "FROM unnest($35::integer[], $36::integer[], $37::text[]) AS input (owner_order, \"position\", value)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + ")\n"
                    + "SELECT id\n"
                    + "FROM written\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM written) = cardinality($1) THEN true ELSE current_setting('vorm: contact: a row was not kept, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Contact.update",
            "WITH written AS (\n"
                    + "UPDATE contact\n"
                    + "SET c1 = $2::text::text[], c2 = $3::text::text[], c3_kind = $4::text::text[], c3_columns = $5::text::text[], c4 = $6::text::text[], c5 = $7::text::text[], c6_kind = $8::text::text[], c6_columns = $9::text::text[], c7_kind = $10::text::text[], c7_columns = $11::text::text[], c8_kind = $12::text::text[], c8_columns = $13::text::text[], c9 = $14::text::text[], c10 = $15::text::text[], c11 = $16::text::text[], c12 = $17::text::text[], c13 = $18\n"
                    + "FROM (SELECT ctid AS seen_at FROM contact WHERE id = $1) AS seen\n"
                    + "WHERE id = $1 AND ctid = seen_at\n"
                    + "RETURNING id\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO contact_phones (contact_id, \"position\", number, kind, key)\n"
                    + "SELECT written.id, input.\"position\", input.number, input.kind, input.key::text[]\n"
                    + "FROM written, unnest($19::integer[], $20::text[], $21::text[], $22::text[]) AS input (\"position\", number, kind, key)\n"
                    + "WHERE NOT EXISTS (SELECT FROM contact_phones AS elements WHERE elements.contact_id = written.id AND elements.\"position\" = input.\"position\" AND ROW(elements.number::text, elements.kind::text, elements.key::text)::record *= ROW(input.number::text, input.kind::text, input.key::text[]::text)::record)\n"
                    + "ON CONFLICT (contact_id, \"position\") DO UPDATE\n"
                    + "SET number = excluded.number, kind = excluded.kind, key = excluded.key\n"
                    + "), elements_2 AS (\n"
                    + "DELETE FROM contact_phones AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.contact_id = written.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($19::integer[]) - 1\n"
                    + "), elements_3 AS (\n"
                    + "INSERT INTO contact_by_kind (contact_id, kind_key, number, kind, key)\n"
                    + "SELECT written.id, input.kind_key, input.number, input.kind, input.key::text[]\n"
                    + "FROM written, unnest($23::text[], $24::text[], $25::text[], $26::text[]) AS input (kind_key, number, kind, key)\n"
                    + "WHERE (SELECT count(*) > count(DISTINCT input.kind_key) FROM unnest($23::text[]) AS input (kind_key))\n"
                    + "), elements_4 AS (\n"
                    + "INSERT INTO contact_by_kind (contact_id, kind_key, number, kind, key)\n"
                    + "SELECT written.id, input.kind_key, input.number, input.kind, input.key::text[]\n"
                    + "FROM written, unnest($23::text[], $24::text[], $25::text[], $26::text[]) AS input (kind_key, number, kind, key)\n"
                    + "WHERE NOT EXISTS (SELECT FROM contact_by_kind AS elements WHERE elements.contact_id = written.id AND elements.kind_key = input.kind_key AND ROW(elements.kind_key::text, elements.number::text, elements.kind::text, elements.key::text)::record *= ROW(input.kind_key::text, input.number::text, input.kind::text, input.key::text[]::text)::record) AND NOT (SELECT count(*) > count(DISTINCT input.kind_key) FROM unnest($23::text[]) AS input (kind_key))\n"
                    + "ON CONFLICT (contact_id, kind_key) DO UPDATE\n"
                    + "SET kind_key = excluded.kind_key, number = excluded.number, kind = excluded.kind, key = excluded.key\n"
                    + "), elements_5 AS (\n"
                    + "DELETE FROM contact_by_kind AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.contact_id = written.id AND NOT EXISTS (SELECT FROM unnest($23::text[]) AS input (kind_key) WHERE input.kind_key = elements.kind_key)\n"
                    + "), elements_6 AS (\n"
                    + "INSERT INTO c14 (contact_id, \"position\", value)\n"
                    + "SELECT written.id, input.\"position\", input.value\n"
                    + "FROM written, unnest($27::integer[], $28::text[]) AS input (\"position\", value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM c14 AS elements WHERE elements.contact_id = written.id AND elements.\"position\" = input.\"position\" AND ROW(elements.value::text)::record *= ROW(input.value::text)::record)\n"
                    + "ON CONFLICT (contact_id, \"position\") DO UPDATE\n"
                    + "SET value = excluded.value\n"
                    + "), elements_7 AS (\n"
                    + "DELETE FROM c14 AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.contact_id = written.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($27::integer[]) - 1\n"
                    + "), elements_8 AS (\n"
                    + "INSERT INTO c15 (contact_id, \"position\", value)\n"
                    + "SELECT written.id, input.\"position\", input.value\n"
                    + "FROM written, unnest($29::integer[], $30::text[]) AS input (\"position\", value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM c15 AS elements WHERE elements.contact_id = written.id AND elements.\"position\" = input.\"position\" AND ROW(elements.value::text)::record *= ROW(input.value::text)::record)\n"
                    + "ON CONFLICT (contact_id, \"position\") DO UPDATE\n"
                    + "SET value = excluded.value\n"
                    + "), elements_9 AS (\n"
                    + "DELETE FROM c15 AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.contact_id = written.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($29::integer[]) - 1\n"
                    + "), elements_10 AS (\n"
                    + "INSERT INTO c16 (contact_id, \"position\", value)\n"
                    + "SELECT written.id, input.\"position\", input.value\n"
                    + "FROM written, unnest($31::integer[], $32::text[]) AS input (\"position\", value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM c16 AS elements WHERE elements.contact_id = written.id AND elements.\"position\" = input.\"position\" AND ROW(elements.value::text)::record *= ROW(input.value::text)::record)\n"
                    + "ON CONFLICT (contact_id, \"position\") DO UPDATE\n"
                    + "SET value = excluded.value\n"
                    + "), elements_11 AS (\n"
                    + "DELETE FROM c16 AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.contact_id = written.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($31::integer[]) - 1\n"
                    + ")\n"
                    + "SELECT id\n"
                    + "FROM written");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Contact.delete",
            "DELETE FROM contact\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Contact.deleteById",
            "DELETE FROM contact\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Contact.deleteAllById",
            "DELETE FROM contact\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ContactCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Contact>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ContactMapping::keyBinds);
    }

    @Override
    public Future<Contact> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ContactMapping::keyBinds);
    }

    @Override
    public Future<List<Contact>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ContactMapping::keysBinds);
    }

    @Override
    public Future<List<Contact>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ContactMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Contact> insert(Contact contact) {
        return Crud.insert(executor, INSERT, contact, ContactMapping::beforeInsert,
                ContactMapping::insertBinds, ContactMapping::inserted);
    }

    @Override
    public Future<List<Contact>> insertAll(Collection<? extends Contact> contacts) {
        return Crud.insertAll(executor, INSERT_ALL, contacts, ContactMapping::beforeInsert,
                ContactMapping::insertAllBinds, ContactMapping::inserted);
    }

    @Override
    public Future<Contact> update(Contact contact) {
        return Crud.updateSeen(executor, UPDATE, EXISTS, contact, ContactMapping::beforeUpdate,
                ContactMapping::updateBinds, ContactMapping::updated, ContactMapping::key,
                ContactMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Contact contact) {
        return Crud.delete(executor, DELETE, EXISTS, contact, ContactMapping::deleteBinds,
                ContactMapping::key, ContactMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ContactMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ContactMapping::keysBinds);
    }

    @Override
    public Long keyOf(Contact contact) {
        return ContactMapping.key(contact);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ContactCrud with(SqlExecutor executor) {
        return new ContactCrud(executor);
    }
}
