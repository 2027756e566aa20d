// Generated from Everything by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Everything}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class EverythingCrud implements CrudRepository<Everything, Long> {
    private static final SqlStatement<Everything> FIND_BY_ID = SqlStatement.named(
            "Everything.findById",
            "SELECT id, truth, boxed_truth, small, boxed_small, number, boxed_number, big, boxed_big, \"real\", boxed_real, precise, boxed_precise, \"decimal\"::text, money::text, huge::text, limited::text, text, short_text, uuid, instant, offset_date_time, local_date_time, local_date, local_time::text, offset_time::text, bytes, color, primitive_default, color_default, instant_default, huge_default::text\n"
                    + "FROM everything\n"
                    + "WHERE id = $1",
            EverythingMapping::read);

    private static final SqlStatement<Everything> FIND_ALL_BY_ID = SqlStatement.named(
            "Everything.findAllById",
            "SELECT everything.id, everything.truth, everything.boxed_truth, everything.small, everything.boxed_small, everything.number, everything.boxed_number, everything.big, everything.boxed_big, everything.\"real\", everything.boxed_real, everything.precise, everything.boxed_precise, everything.\"decimal\"::text, everything.money::text, everything.huge::text, everything.limited::text, everything.text, everything.short_text, everything.uuid, everything.instant, everything.offset_date_time, everything.local_date_time, everything.local_date, everything.local_time::text, everything.offset_time::text, everything.bytes, everything.color, everything.primitive_default, everything.color_default, everything.instant_default, everything.huge_default::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN everything ON everything.id = input.id\n"
                    + "ORDER BY input_order",
            EverythingMapping::read);

    private static final SqlStatement<Everything> FIND_ALL = SqlStatement.named(
            "Everything.findAll",
            "SELECT id, truth, boxed_truth, small, boxed_small, number, boxed_number, big, boxed_big, \"real\", boxed_real, precise, boxed_precise, \"decimal\"::text, money::text, huge::text, limited::text, text, short_text, uuid, instant, offset_date_time, local_date_time, local_date, local_time::text, offset_time::text, bytes, color, primitive_default, color_default, instant_default, huge_default::text\n"
                    + "FROM everything",
            EverythingMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Everything.exists",
            "SELECT EXISTS (SELECT 1 FROM everything WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Everything.count",
            "SELECT count(*)\n"
                    + "FROM everything",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Everything.insert",
            "INSERT INTO everything (truth, boxed_truth, small, boxed_small, number, boxed_number, big, boxed_big, \"real\", boxed_real, precise, boxed_precise, \"decimal\", money, huge, limited, text, short_text, uuid, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, bytes, color, primitive_default, color_default, instant_default, huge_default)\n"
                    + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text::numeric, $14::text::numeric, $15::text::numeric, $16::text::numeric, $17, $18, $19, $20, $21, $22, $23, $24::text::time without time zone, $25::text::time with time zone, $26, $27, $28, coalesce($29::text, 'RED'), coalesce($30::timestamp with time zone, now()), coalesce($31::text::numeric, 12345678901234567890))\n"
                    + "RETURNING id, color_default, instant_default, huge_default::text");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Everything.insertAll",
            "INSERT INTO everything (truth, boxed_truth, small, boxed_small, number, boxed_number, big, boxed_big, \"real\", boxed_real, precise, boxed_precise, \"decimal\", money, huge, limited, text, short_text, uuid, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, bytes, color, primitive_default, color_default, instant_default, huge_default)\n"
                    + "SELECT truth, boxed_truth, small, boxed_small, number, boxed_number, big, boxed_big, \"real\", boxed_real, precise, boxed_precise, \"decimal\"::numeric, money::numeric, huge::numeric, limited::numeric, text, short_text, uuid, instant, offset_date_time, local_date_time, local_date, local_time::time without time zone, offset_time::time with time zone, bytes, color, primitive_default, coalesce(color_default, 'RED'), coalesce(instant_default, now()), coalesce(huge_default::numeric, 12345678901234567890)\n"
                    + "FROM unnest($1::boolean[], $2::boolean[], $3::smallint[], $4::smallint[], $5::integer[], $6::integer[], $7::bigint[], $8::bigint[], $9::real[], $10::real[], $11::double precision[], $12::double precision[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::uuid[], $20::timestamp with time zone[], $21::timestamp with time zone[], $22::timestamp without time zone[], $23::date[], $24::text[], $25::text[], $26::bytea[], $27::text[], $28::integer[], $29::text[], $30::timestamp with time zone[], $31::text[]) WITH ORDINALITY AS input (truth, boxed_truth, small, boxed_small, number, boxed_number, big, boxed_big, \"real\", boxed_real, precise, boxed_precise, \"decimal\", money, huge, limited, text, short_text, uuid, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, bytes, color, primitive_default, color_default, instant_default, huge_default, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, color_default, instant_default, huge_default::text");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Everything.update",
            "UPDATE everything\n"
                    + "SET truth = $2, boxed_truth = $3, small = $4, boxed_small = $5, number = $6, boxed_number = $7, big = $8, boxed_big = $9, \"real\" = $10, boxed_real = $11, precise = $12, boxed_precise = $13, \"decimal\" = $14::text::numeric, money = $15::text::numeric, huge = $16::text::numeric, limited = $17::text::numeric, text = $18, short_text = $19, uuid = $20, instant = $21, offset_date_time = $22, local_date_time = $23, local_date = $24, local_time = $25::text::time without time zone, offset_time = $26::text::time with time zone, bytes = $27, color = $28, primitive_default = $29, color_default = $30, instant_default = $31, huge_default = $32::text::numeric\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Everything.delete",
            "DELETE FROM everything\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Everything.deleteById",
            "DELETE FROM everything\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Everything.deleteAllById",
            "DELETE FROM everything\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public EverythingCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Everything>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, EverythingMapping::keyBinds);
    }

    @Override
    public Future<Everything> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, EverythingMapping::keyBinds);
    }

    @Override
    public Future<List<Everything>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, EverythingMapping::keysBinds);
    }

    @Override
    public Future<List<Everything>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, EverythingMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Everything> insert(Everything everything) {
        return Crud.insert(executor, INSERT, everything, EverythingMapping::insertBinds,
                EverythingMapping::inserted);
    }

    @Override
    public Future<List<Everything>> insertAll(Collection<? extends Everything> everythings) {
        return Crud.insertAll(executor, INSERT_ALL, everythings, EverythingMapping::insertAllBinds,
                EverythingMapping::inserted);
    }

    @Override
    public Future<Everything> update(Everything everything) {
        return Crud.update(executor, UPDATE, EXISTS, everything, EverythingMapping::updateBinds,
                EverythingMapping::updated, EverythingMapping::key, EverythingMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Everything everything) {
        return Crud.delete(executor, DELETE, EXISTS, everything, EverythingMapping::deleteBinds,
                EverythingMapping::key, EverythingMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, EverythingMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, EverythingMapping::keysBinds);
    }

    @Override
    public Long keyOf(Everything everything) {
        return EverythingMapping.key(everything);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public EverythingCrud with(SqlExecutor executor) {
        return new EverythingCrud(executor);
    }
}
