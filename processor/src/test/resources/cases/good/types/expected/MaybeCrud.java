// Generated from Maybe by Vorm; change that class instead.
package types;

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
 * The asynchronous CRUD repository of {@link Maybe}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class MaybeCrud implements CrudRepository<Maybe, Integer> {
    private static final SqlStatement<Maybe> FIND_BY_ID = SqlStatement.named(
            "Maybe.findById",
            "SELECT id, number, \"decimal\"::text, huge::text, instant, bytes, color, everything_id, optional_number, optional_decimal::text, optional_huge::text, optional_instant, optional_bytes, optional_color, default_color\n"
                    + "FROM maybe\n"
                    + "WHERE id = $1",
            MaybeMapping.reader("Maybe.findById"));

    private static final SqlStatement<Maybe> FIND_ALL_BY_ID = SqlStatement.named(
            "Maybe.findAllById",
            "SELECT maybe.id, maybe.number, maybe.\"decimal\"::text, maybe.huge::text, maybe.instant, maybe.bytes, maybe.color, maybe.everything_id, maybe.optional_number, maybe.optional_decimal::text, maybe.optional_huge::text, maybe.optional_instant, maybe.optional_bytes, maybe.optional_color, maybe.default_color\n"
                    + "FROM unnest($1::integer[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN maybe ON maybe.id = input.id\n"
                    + "ORDER BY input_order",
            MaybeMapping.reader("Maybe.findAllById"));

    private static final SqlStatement<Maybe> FIND_ALL = SqlStatement.named(
            "Maybe.findAll",
            "SELECT id, number, \"decimal\"::text, huge::text, instant, bytes, color, everything_id, optional_number, optional_decimal::text, optional_huge::text, optional_instant, optional_bytes, optional_color, default_color\n"
                    + "FROM maybe",
            MaybeMapping.reader("Maybe.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Maybe.exists",
            "SELECT EXISTS (SELECT 1 FROM maybe WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Maybe.count",
            "SELECT count(*)\n"
                    + "FROM maybe",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Maybe.insert",
            "INSERT INTO maybe (id, number, \"decimal\", huge, instant, bytes, color, everything_id, optional_number, optional_decimal, optional_huge, optional_instant, optional_bytes, optional_color, default_color)\n"
                    + "VALUES ($1, $2, $3::text::numeric, $4::text::numeric, $5, $6, $7, $8, $9, $10::text::numeric, $11::text::numeric, $12, $13, $14, coalesce($15::text, 'GREEN'))\n"
                    + "RETURNING default_color");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Maybe.insertAll",
            "INSERT INTO maybe (id, number, \"decimal\", huge, instant, bytes, color, everything_id, optional_number, optional_decimal, optional_huge, optional_instant, optional_bytes, optional_color, default_color)\n"
                    + "SELECT id, number, \"decimal\"::numeric, huge::numeric, instant, bytes, color, everything_id, optional_number, optional_decimal::numeric, optional_huge::numeric, optional_instant, optional_bytes, optional_color, coalesce(default_color, 'GREEN')\n"
                    + "FROM unnest($1::integer[], $2::integer[], $3::text[], $4::text[], $5::timestamp with time zone[], $6::bytea[], $7::text[], $8::bigint[], $9::integer[], $10::text[], $11::text[], $12::timestamp with time zone[], $13::bytea[], $14::text[], $15::text[]) WITH ORDINALITY AS input (id, number, \"decimal\", huge, instant, bytes, color, everything_id, optional_number, optional_decimal, optional_huge, optional_instant, optional_bytes, optional_color, default_color, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING default_color");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Maybe.update",
            "UPDATE maybe\n"
                    + "SET number = $2, \"decimal\" = $3::text::numeric, huge = $4::text::numeric, instant = $5, bytes = $6, color = $7, everything_id = $8, optional_number = $9, optional_decimal = $10::text::numeric, optional_huge = $11::text::numeric, optional_instant = $12, optional_bytes = $13, optional_color = $14, default_color = $15\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Maybe.delete",
            "DELETE FROM maybe\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Maybe.deleteById",
            "DELETE FROM maybe\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Maybe.deleteAllById",
            "DELETE FROM maybe\n"
                    + "WHERE id = ANY ($1::integer[])");

    private final SqlExecutor executor;

    public MaybeCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Maybe>> findById(Integer id) {
        return Crud.findById(executor, FIND_BY_ID, id, MaybeMapping::keyBinds);
    }

    @Override
    public Future<Maybe> getById(Integer id) {
        return Crud.getById(executor, FIND_BY_ID, id, MaybeMapping::keyBinds);
    }

    @Override
    public Future<List<Maybe>> findAllById(Collection<? extends Integer> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, MaybeMapping::keysBinds);
    }

    @Override
    public Future<List<Maybe>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Integer id) {
        return Crud.exists(executor, EXISTS, id, MaybeMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Maybe> insert(Maybe maybe) {
        return Crud.insert(executor, INSERT, maybe, MaybeMapping::insertBinds,
                MaybeMapping::inserted);
    }

    @Override
    public Future<List<Maybe>> insertAll(Collection<? extends Maybe> maybes) {
        return Crud.insertAll(executor, INSERT_ALL, maybes, MaybeMapping::insertAllBinds,
                MaybeMapping::inserted);
    }

    @Override
    public Future<Maybe> update(Maybe maybe) {
        return Crud.update(executor, UPDATE, EXISTS, maybe, MaybeMapping::updateBinds,
                MaybeMapping::updated, MaybeMapping::key, MaybeMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Maybe maybe) {
        return Crud.delete(executor, DELETE, EXISTS, maybe, MaybeMapping::deleteBinds,
                MaybeMapping::key, MaybeMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Integer id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, MaybeMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Integer> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, MaybeMapping::keysBinds);
    }

    @Override
    public Integer keyOf(Maybe maybe) {
        return MaybeMapping.key(maybe);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public MaybeCrud with(SqlExecutor executor) {
        return new MaybeCrud(executor);
    }
}
