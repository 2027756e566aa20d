// Generated from Seat by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Seat}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class SeatCrud implements CrudRepository<Seat, SeatKey> {
    private static final SqlStatement<Seat> FIND_BY_ID = SqlStatement.named(
            "Seat.findById",
            "SELECT \"row\", number, gone\n"
                    + "FROM seats\n"
                    + "WHERE \"row\" = $1 AND number = $2 AND NOT gone",
            SeatMapping::read);

    private static final SqlStatement<Seat> FIND_ALL_BY_ID = SqlStatement.named(
            "Seat.findAllById",
            "SELECT seats.\"row\", seats.number, seats.gone\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (\"row\", number, input_order)\n"
                    + "JOIN seats ON seats.\"row\" = input.\"row\" AND seats.number = input.number AND NOT seats.gone\n"
                    + "ORDER BY input_order",
            SeatMapping::read);

    private static final SqlStatement<Seat> FIND_ALL = SqlStatement.named(
            "Seat.findAll",
            "SELECT \"row\", number, gone\n"
                    + "FROM seats\n"
                    + "WHERE NOT gone",
            SeatMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Seat.exists",
            "SELECT EXISTS (SELECT 1 FROM seats WHERE \"row\" = $1 AND number = $2 AND NOT gone)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Seat.count",
            "SELECT count(*)\n"
                    + "FROM seats\n"
                    + "WHERE NOT gone",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Seat.insert",
            "INSERT INTO seats (\"row\", number, gone)\n"
                    + "VALUES ($1, $2, false)\n"
                    + "RETURNING gone");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Seat.insertAll",
            "INSERT INTO seats (\"row\", number, gone)\n"
                    + "SELECT \"row\", number, false\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (\"row\", number, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING gone");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Seat.update",
            "UPDATE seats\n"
                    + "SET \"row\" = \"row\"\n"
                    + "WHERE \"row\" = $1 AND number = $2 AND NOT gone\n"
                    + "RETURNING gone");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Seat.delete",
            "UPDATE seats\n"
                    + "SET gone = true\n"
                    + "WHERE \"row\" = $1 AND number = $2 AND NOT gone");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Seat.deleteById",
            "UPDATE seats\n"
                    + "SET gone = true\n"
                    + "WHERE \"row\" = $1 AND number = $2 AND NOT gone");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Seat.deleteAllById",
            "UPDATE seats\n"
                    + "SET gone = true\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (\"row\", number, input_order)\n"
                    + "WHERE seats.\"row\" = input.\"row\" AND seats.number = input.number AND NOT seats.gone");

    private final SqlExecutor executor;

    public SeatCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Seat>> findById(SeatKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, SeatMapping::keyBinds);
    }

    @Override
    public Future<Seat> getById(SeatKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, SeatMapping::keyBinds);
    }

    @Override
    public Future<List<Seat>> findAllById(Collection<? extends SeatKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, SeatMapping::keysBinds);
    }

    @Override
    public Future<List<Seat>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(SeatKey id) {
        return Crud.exists(executor, EXISTS, id, SeatMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Seat> insert(Seat seat) {
        return Crud.insert(executor, INSERT, seat, SeatMapping::insertBinds, SeatMapping::inserted);
    }

    @Override
    public Future<List<Seat>> insertAll(Collection<? extends Seat> seats) {
        return Crud.insertAll(executor, INSERT_ALL, seats, SeatMapping::insertAllBinds,
                SeatMapping::inserted);
    }

    @Override
    public Future<Seat> update(Seat seat) {
        return Crud.update(executor, UPDATE, EXISTS, seat, SeatMapping::updateBinds,
                SeatMapping::updated, SeatMapping::key, SeatMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Seat seat) {
        return Crud.delete(executor, DELETE, EXISTS, seat, SeatMapping::deleteBinds,
                SeatMapping::key, SeatMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(SeatKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, SeatMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends SeatKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, SeatMapping::keysBinds);
    }

    @Override
    public SeatKey keyOf(Seat seat) {
        return SeatMapping.key(seat);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public SeatCrud with(SqlExecutor executor) {
        return new SeatCrud(executor);
    }
}
