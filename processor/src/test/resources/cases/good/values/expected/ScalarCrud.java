// Generated from Scalar by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Scalar}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class ScalarCrud implements CrudRepository<Scalar, Long> {
    private static final SqlStatement<Scalar> FIND_BY_ID = SqlStatement.named(
            "Scalar.findById",
            "SELECT id, letter::text, text, sum::text, price::text, count::text, instant, offset_date_time, local_date_time, local_date, local_time::text, offset_time::text, duration::text, period::text, \"interval\"::text, of_vertx::text, bytes, buffer, bits::text, inet::text, host::text, network::text, mac::text, point::text, circle::text, pages::text, holidays::text, document::text, list::text, maybe::text, \"none\"::text\n"
                    + "FROM value_scalars\n"
                    + "WHERE id = $1",
            ScalarMapping::read);

    private static final SqlStatement<Scalar> FIND_ALL_BY_ID = SqlStatement.named(
            "Scalar.findAllById",
            "SELECT value_scalars.id, value_scalars.letter::text, value_scalars.text, value_scalars.sum::text, value_scalars.price::text, value_scalars.count::text, value_scalars.instant, value_scalars.offset_date_time, value_scalars.local_date_time, value_scalars.local_date, value_scalars.local_time::text, value_scalars.offset_time::text, value_scalars.duration::text, value_scalars.period::text, value_scalars.\"interval\"::text, value_scalars.of_vertx::text, value_scalars.bytes, value_scalars.buffer, value_scalars.bits::text, value_scalars.inet::text, value_scalars.host::text, value_scalars.network::text, value_scalars.mac::text, value_scalars.point::text, value_scalars.circle::text, value_scalars.pages::text, value_scalars.holidays::text, value_scalars.document::text, value_scalars.list::text, value_scalars.maybe::text, value_scalars.\"none\"::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN value_scalars ON value_scalars.id = input.id\n"
                    + "ORDER BY input_order",
            ScalarMapping::read);

    private static final SqlStatement<Scalar> FIND_ALL = SqlStatement.named(
            "Scalar.findAll",
            "SELECT id, letter::text, text, sum::text, price::text, count::text, instant, offset_date_time, local_date_time, local_date, local_time::text, offset_time::text, duration::text, period::text, \"interval\"::text, of_vertx::text, bytes, buffer, bits::text, inet::text, host::text, network::text, mac::text, point::text, circle::text, pages::text, holidays::text, document::text, list::text, maybe::text, \"none\"::text\n"
                    + "FROM value_scalars",
            ScalarMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Scalar.exists",
            "SELECT EXISTS (SELECT 1 FROM value_scalars WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Scalar.count",
            "SELECT count(*)\n"
                    + "FROM value_scalars",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Scalar.insert",
            "INSERT INTO value_scalars (letter, text, sum, price, count, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, duration, period, \"interval\", of_vertx, bytes, buffer, bits, inet, host, network, mac, point, circle, pages, holidays, document, list, maybe, \"none\")\n"
                    + "VALUES ($1::text::bpchar, $2, $3::text::numeric, $4::text::numeric, $5::text::numeric, $6, $7, $8, $9, $10::text::time without time zone, $11::text::time with time zone, $12::text::interval, $13::text::interval, $14::text::interval, $15::text::interval, $16, $17, $18::text::varbit, $19::text::inet, $20::text::inet, $21::text::cidr, $22::text::macaddr, $23::text::point, $24::text::circle, $25::text::int4range, $26::text::datemultirange, $27::text::jsonb, $28::text::jsonb, $29::text::interval, $30::text::inet)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Scalar.insertAll",
            "INSERT INTO value_scalars (letter, text, sum, price, count, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, duration, period, \"interval\", of_vertx, bytes, buffer, bits, inet, host, network, mac, point, circle, pages, holidays, document, list, maybe, \"none\")\n"
                    + "SELECT letter::bpchar, text, sum::numeric, price::numeric, count::numeric, instant, offset_date_time, local_date_time, local_date, local_time::time without time zone, offset_time::time with time zone, duration::interval, period::interval, \"interval\"::interval, of_vertx::interval, bytes, buffer, bits::varbit, inet::inet, host::inet, network::cidr, mac::macaddr, point::point, circle::circle, pages::int4range, holidays::datemultirange, document::jsonb, list::jsonb, maybe::interval, \"none\"::inet\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamp with time zone[], $7::timestamp with time zone[], $8::timestamp without time zone[], $9::date[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::bytea[], $17::bytea[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[], $23::text[], $24::text[], $25::text[], $26::text[], $27::text[], $28::text[], $29::text[], $30::text[]) WITH ORDINALITY AS input (letter, text, sum, price, count, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, duration, period, \"interval\", of_vertx, bytes, buffer, bits, inet, host, network, mac, point, circle, pages, holidays, document, list, maybe, \"none\", input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Scalar.update",
            "UPDATE value_scalars\n"
                    + "SET letter = $2::text::bpchar, text = $3, sum = $4::text::numeric, price = $5::text::numeric, count = $6::text::numeric, instant = $7, offset_date_time = $8, local_date_time = $9, local_date = $10, local_time = $11::text::time without time zone, offset_time = $12::text::time with time zone, duration = $13::text::interval, period = $14::text::interval, \"interval\" = $15::text::interval, of_vertx = $16::text::interval, bytes = $17, buffer = $18, bits = $19::text::varbit, inet = $20::text::inet, host = $21::text::inet, network = $22::text::cidr, mac = $23::text::macaddr, point = $24::text::point, circle = $25::text::circle, pages = $26::text::int4range, holidays = $27::text::datemultirange, document = $28::text::jsonb, list = $29::text::jsonb, maybe = $30::text::interval, \"none\" = $31::text::inet\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Scalar.delete",
            "DELETE FROM value_scalars\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Scalar.deleteById",
            "DELETE FROM value_scalars\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Scalar.deleteAllById",
            "DELETE FROM value_scalars\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ScalarCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Scalar>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ScalarMapping::keyBinds);
    }

    @Override
    public Future<Scalar> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ScalarMapping::keyBinds);
    }

    @Override
    public Future<List<Scalar>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ScalarMapping::keysBinds);
    }

    @Override
    public Future<List<Scalar>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ScalarMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Scalar> insert(Scalar scalar) {
        return Crud.insert(executor, INSERT, scalar, ScalarMapping::insertBinds,
                ScalarMapping::inserted);
    }

    @Override
    public Future<List<Scalar>> insertAll(Collection<? extends Scalar> scalars) {
        return Crud.insertAll(executor, INSERT_ALL, scalars, ScalarMapping::insertAllBinds,
                ScalarMapping::inserted);
    }

    @Override
    public Future<Scalar> update(Scalar scalar) {
        return Crud.update(executor, UPDATE, EXISTS, scalar, ScalarMapping::updateBinds,
                ScalarMapping::updated, ScalarMapping::key, ScalarMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Scalar scalar) {
        return Crud.delete(executor, DELETE, EXISTS, scalar, ScalarMapping::deleteBinds,
                ScalarMapping::key, ScalarMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ScalarMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ScalarMapping::keysBinds);
    }

    @Override
    public Long keyOf(Scalar scalar) {
        return ScalarMapping.key(scalar);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ScalarCrud with(SqlExecutor executor) {
        return new ScalarCrud(executor);
    }
}
