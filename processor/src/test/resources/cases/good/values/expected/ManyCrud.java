// Generated from Many by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Many}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class ManyCrud implements CrudRepository<Many, Long> {
    private static final SqlStatement<Many> FIND_BY_ID = SqlStatement.named(
            "Many.findById",
            "SELECT id, texts::text, codes::text, numbers::text, weights::text, sums::text, matrix::text, moods::text, levels::text, prices::text, customers::text, blobs::text, times::text, durations::text\n"
                    + "FROM value_lists\n"
                    + "WHERE id = $1",
            ManyMapping::read);

    private static final SqlStatement<Many> FIND_ALL_BY_ID = SqlStatement.named(
            "Many.findAllById",
            "SELECT value_lists.id, value_lists.texts::text, value_lists.codes::text, value_lists.numbers::text, value_lists.weights::text, value_lists.sums::text, value_lists.matrix::text, value_lists.moods::text, value_lists.levels::text, value_lists.prices::text, value_lists.customers::text, value_lists.blobs::text, value_lists.times::text, value_lists.durations::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN value_lists ON value_lists.id = input.id\n"
                    + "ORDER BY input_order",
            ManyMapping::read);

    private static final SqlStatement<Many> FIND_ALL = SqlStatement.named(
            "Many.findAll",
            "SELECT id, texts::text, codes::text, numbers::text, weights::text, sums::text, matrix::text, moods::text, levels::text, prices::text, customers::text, blobs::text, times::text, durations::text\n"
                    + "FROM value_lists",
            ManyMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Many.exists",
            "SELECT EXISTS (SELECT 1 FROM value_lists WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Many.count",
            "SELECT count(*)\n"
                    + "FROM value_lists",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Many.insert",
            "INSERT INTO value_lists (texts, codes, numbers, weights, sums, matrix, moods, levels, prices, customers, blobs, times, durations)\n"
                    + "VALUES ($1::text::text[], $2::text::varchar[], $3::text::integer[], $4::text::double precision[], $5::text::numeric[], $6::text::integer[], $7::text::text[], $8::text::\"value level\"[], $9::text::numeric[], $10::text::bigint[], $11::text::bytea[], $12::text::timestamp with time zone[], $13::text::interval[])\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Many.insertAll",
            "INSERT INTO value_lists (texts, codes, numbers, weights, sums, matrix, moods, levels, prices, customers, blobs, times, durations)\n"
                    + "SELECT texts::text[], codes::varchar[], numbers::integer[], weights::double precision[], sums::numeric[], matrix::integer[], moods::text[], levels::\"value level\"[], prices::numeric[], customers::bigint[], blobs::bytea[], times::timestamp with time zone[], durations::interval[]\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[]) WITH ORDINALITY AS input (texts, codes, numbers, weights, sums, matrix, moods, levels, prices, customers, blobs, times, durations, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Many.update",
            "UPDATE value_lists\n"
                    + "SET texts = $2::text::text[], codes = $3::text::varchar[], numbers = $4::text::integer[], weights = $5::text::double precision[], sums = $6::text::numeric[], matrix = $7::text::integer[], moods = $8::text::text[], levels = $9::text::\"value level\"[], prices = $10::text::numeric[], customers = $11::text::bigint[], blobs = $12::text::bytea[], times = $13::text::timestamp with time zone[], durations = $14::text::interval[]\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Many.delete",
            "DELETE FROM value_lists\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Many.deleteById",
            "DELETE FROM value_lists\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Many.deleteAllById",
            "DELETE FROM value_lists\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ManyCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Many>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ManyMapping::keyBinds);
    }

    @Override
    public Future<Many> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ManyMapping::keyBinds);
    }

    @Override
    public Future<List<Many>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ManyMapping::keysBinds);
    }

    @Override
    public Future<List<Many>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ManyMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Many> insert(Many many) {
        return Crud.insert(executor, INSERT, many, ManyMapping::insertBinds, ManyMapping::inserted);
    }

    @Override
    public Future<List<Many>> insertAll(Collection<? extends Many> manies) {
        return Crud.insertAll(executor, INSERT_ALL, manies, ManyMapping::insertAllBinds,
                ManyMapping::inserted);
    }

    @Override
    public Future<Many> update(Many many) {
        return Crud.update(executor, UPDATE, EXISTS, many, ManyMapping::updateBinds,
                ManyMapping::updated, ManyMapping::key, ManyMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Many many) {
        return Crud.delete(executor, DELETE, EXISTS, many, ManyMapping::deleteBinds,
                ManyMapping::key, ManyMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ManyMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ManyMapping::keysBinds);
    }

    @Override
    public Long keyOf(Many many) {
        return ManyMapping.key(many);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ManyCrud with(SqlExecutor executor) {
        return new ManyCrud(executor);
    }
}
