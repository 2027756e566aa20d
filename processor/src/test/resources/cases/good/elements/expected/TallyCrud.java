// Generated from Tally by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Tally}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TallyCrud implements CrudRepository<Tally, Long> {
    private static final SqlStatement<Tally> FIND_BY_ID = SqlStatement.named(
            "Tally.findById",
            "SELECT id, created_at, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text] FROM tallies_marks AS elements WHERE elements.tally_id = tallies.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.key::text, elements.value::text] FROM tallies_counts AS elements WHERE elements.tally_id = tallies.id)::text\n"
                    + "FROM tallies\n"
                    + "WHERE id = $1",
            TallyMapping::read);

    private static final SqlStatement<Tally> FIND_ALL_BY_ID = SqlStatement.named(
            "Tally.findAllById",
            "SELECT tallies.id, tallies.created_at, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text] FROM tallies_marks AS elements WHERE elements.tally_id = tallies.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.key::text, elements.value::text] FROM tallies_counts AS elements WHERE elements.tally_id = tallies.id)::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN tallies ON tallies.id = input.id\n"
                    + "ORDER BY input_order",
            TallyMapping::read);

    private static final SqlStatement<Tally> FIND_ALL = SqlStatement.named(
            "Tally.findAll",
            "SELECT id, created_at, ARRAY(SELECT ARRAY[elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text] FROM tallies_marks AS elements WHERE elements.tally_id = tallies.id ORDER BY elements.\"position\")::text, ARRAY(SELECT ARRAY[elements.key::text, elements.value::text] FROM tallies_counts AS elements WHERE elements.tally_id = tallies.id)::text\n"
                    + "FROM tallies",
            TallyMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Tally.exists",
            "SELECT EXISTS (SELECT 1 FROM tallies WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Tally.count",
            "SELECT count(*)\n"
                    + "FROM tallies",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Tally.insert",
            "WITH written AS (\n"
                    + "INSERT INTO tallies (created_at)\n"
                    + "VALUES (now())\n"
                    + "RETURNING id, created_at\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO tallies_marks (tally_id, \"position\", number, kind, note, latitude, longitude)\n"
                    + "SELECT written.id, input.\"position\", input.number, input.kind, input.note, input.latitude, input.longitude\n"
                    + "FROM written, unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::double precision[], $6::double precision[]) AS input (\"position\", number, kind, note, latitude, longitude)\n"
                    + "), elements_2 AS (\n"
                    + "INSERT INTO tallies_counts (tally_id, key, value)\n"
                    + "SELECT written.id, input.key, input.value::integer[]\n"
                    + "FROM written, unnest($7::integer[], $8::text[]) AS input (key, value)\n"
                    + ")\n"
                    + "SELECT id, created_at\n"
                    + "FROM written");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Tally.insertAll",
            "WITH written AS (\n"
                    + "INSERT INTO tallies (created_at)\n"
                    + "SELECT now()\n"
                    + "FROM generate_series(1, $1::integer)\n"
                    + "RETURNING id, created_at\n"
                    + "), numbered AS (\n"
                    + "SELECT id, row_number() OVER () AS owner_order\n"
                    + "FROM written\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO tallies_marks (tally_id, \"position\", number, kind, note, latitude, longitude)\n"
                    + "SELECT numbered.id, input.\"position\", input.number, input.kind, input.note, input.latitude, input.longitude\n"
                    + "FROM unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::double precision[], $8::double precision[]) AS input (owner_order, \"position\", number, kind, note, latitude, longitude)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + "), elements_2 AS (\n"
                    + "INSERT INTO tallies_counts (tally_id, key, value)\n"
                    + "SELECT numbered.id, input.key, input.value::integer[]\n"
                    + "FROM unnest($9::integer[], $10::integer[], $11::text[]) AS input (owner_order, key, value)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + ")\n"
                    + "SELECT id, created_at\n"
                    + "FROM written\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM written) = $1 THEN true ELSE current_setting('vorm: tallies: a row was not kept, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Tally.update",
            "WITH written AS (\n"
                    + "UPDATE tallies\n"
                    + "SET id = id\n"
                    + "FROM (SELECT ctid AS seen_at FROM tallies WHERE id = $1) AS seen\n"
                    + "WHERE id = $1 AND ctid = seen_at\n"
                    + "RETURNING id, created_at\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO tallies_marks (tally_id, \"position\", number, kind, note, latitude, longitude)\n"
                    + "SELECT written.id, input.\"position\", input.number, input.kind, input.note, input.latitude, input.longitude\n"
                    + "FROM written, unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::double precision[], $7::double precision[]) AS input (\"position\", number, kind, note, latitude, longitude)\n"
                    + "WHERE NOT EXISTS (SELECT FROM tallies_marks AS elements WHERE elements.tally_id = written.id AND elements.\"position\" = input.\"position\" AND ROW(elements.number::text, elements.kind::text, elements.note::text, elements.latitude::text, elements.longitude::text)::record *= ROW(input.number::text, input.kind::text, input.note::text, input.latitude::text, input.longitude::text)::record)\n"
                    + "ON CONFLICT (tally_id, \"position\") DO UPDATE\n"
                    + "SET number = excluded.number, kind = excluded.kind, note = excluded.note, latitude = excluded.latitude, longitude = excluded.longitude\n"
                    + "), elements_2 AS (\n"
                    + "DELETE FROM tallies_marks AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.tally_id = written.id AND elements.\"position\" NOT BETWEEN 0 AND cardinality($2::integer[]) - 1\n"
                    + "), elements_3 AS (\n"
                    + "INSERT INTO tallies_counts (tally_id, key, value)\n"
                    + "SELECT written.id, input.key, input.value::integer[]\n"
                    + "FROM written, unnest($8::integer[], $9::text[]) AS input (key, value)\n"
                    + "WHERE (SELECT count(*) > count(DISTINCT input.key) FROM unnest($8::integer[]) AS input (key))\n"
                    + "), elements_4 AS (\n"
                    + "INSERT INTO tallies_counts (tally_id, key, value)\n"
                    + "SELECT written.id, input.key, input.value::integer[]\n"
                    + "FROM written, unnest($8::integer[], $9::text[]) AS input (key, value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM tallies_counts AS elements WHERE elements.tally_id = written.id AND elements.key = input.key AND ROW(elements.key::text, elements.value::text)::record *= ROW(input.key::text, input.value::integer[]::text)::record) AND NOT (SELECT count(*) > count(DISTINCT input.key) FROM unnest($8::integer[]) AS input (key))\n"
                    + "ON CONFLICT (tally_id, key) DO UPDATE\n"
                    + "SET key = excluded.key, value = excluded.value\n"
                    + "), elements_5 AS (\n"
                    + "DELETE FROM tallies_counts AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.tally_id = written.id AND NOT EXISTS (SELECT FROM unnest($8::integer[]) AS input (key) WHERE input.key = elements.key)\n"
                    + ")\n"
                    + "SELECT created_at\n"
                    + "FROM written");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Tally.delete",
            "DELETE FROM tallies\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Tally.deleteById",
            "DELETE FROM tallies\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Tally.deleteAllById",
            "DELETE FROM tallies\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public TallyCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Tally>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TallyMapping::keyBinds);
    }

    @Override
    public Future<Tally> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TallyMapping::keyBinds);
    }

    @Override
    public Future<List<Tally>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TallyMapping::keysBinds);
    }

    @Override
    public Future<List<Tally>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TallyMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Tally> insert(Tally tally) {
        return Crud.insert(executor, INSERT, tally, TallyMapping::insertBinds,
                TallyMapping::inserted);
    }

    @Override
    public Future<List<Tally>> insertAll(Collection<? extends Tally> tallies) {
        return Crud.insertAll(executor, INSERT_ALL, tallies, TallyMapping::insertAllBinds,
                TallyMapping::inserted);
    }

    @Override
    public Future<Tally> update(Tally tally) {
        return Crud.updateSeen(executor, UPDATE, EXISTS, tally, TallyMapping::updateBinds,
                TallyMapping::updated, TallyMapping::key, TallyMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Tally tally) {
        return Crud.delete(executor, DELETE, EXISTS, tally, TallyMapping::deleteBinds,
                TallyMapping::key, TallyMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TallyMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TallyMapping::keysBinds);
    }

    @Override
    public Long keyOf(Tally tally) {
        return TallyMapping.key(tally);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TallyCrud with(SqlExecutor executor) {
        return new TallyCrud(executor);
    }
}
