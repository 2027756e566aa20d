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
public class SeatCrud implements CrudRepository<Seat, SeatNo> {
    private static final SqlStatement<Seat> FIND_BY_ID = SqlStatement.named(
            "Seat.findById",
            "SELECT hall_id, \"row\", broken\n"
                    + "FROM seats\n"
                    + "WHERE hall_id = $1 AND \"row\" = $2",
            SeatMapping.reader("Seat.findById"));

    private static final SqlStatement<Seat> FIND_ALL_BY_ID = SqlStatement.named(
            "Seat.findAllById",
            "SELECT seats.hall_id, seats.\"row\", seats.broken\n"
                    + "FROM unnest($1::text[], $2::smallint[]) WITH ORDINALITY AS input (hall_id, \"row\", input_order)\n"
                    + "JOIN seats ON seats.hall_id = input.hall_id AND seats.\"row\" = input.\"row\"\n"
                    + "ORDER BY input_order",
            SeatMapping.reader("Seat.findAllById"));

    private static final SqlStatement<Seat> FIND_ALL = SqlStatement.named(
            "Seat.findAll",
            "SELECT hall_id, \"row\", broken\n"
                    + "FROM seats",
            SeatMapping.reader("Seat.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Seat.exists",
            "SELECT EXISTS (SELECT 1 FROM seats WHERE hall_id = $1 AND \"row\" = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Seat.count",
            "SELECT count(*)\n"
                    + "FROM seats",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Seat.insert",
            "INSERT INTO seats (hall_id, \"row\", broken)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING hall_id, \"row\"");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Seat.insertAll",
            "INSERT INTO seats (hall_id, \"row\", broken)\n"
                    + "SELECT hall_id, \"row\", broken\n"
                    + "FROM unnest($1::text[], $2::smallint[], $3::boolean[]) WITH ORDINALITY AS input (hall_id, \"row\", broken, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING hall_id, \"row\"");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Seat.update",
            "UPDATE seats\n"
                    + "SET broken = $3\n"
                    + "WHERE hall_id = $1 AND \"row\" = $2\n"
                    + "RETURNING hall_id, \"row\"");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Seat.delete",
            "DELETE FROM seats\n"
                    + "WHERE hall_id = $1 AND \"row\" = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Seat.deleteById",
            "DELETE FROM seats\n"
                    + "WHERE hall_id = $1 AND \"row\" = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Seat.deleteAllById",
            "DELETE FROM seats\n"
                    + "USING unnest($1::text[], $2::smallint[]) WITH ORDINALITY AS input (hall_id, \"row\", input_order)\n"
                    + "WHERE seats.hall_id = input.hall_id AND seats.\"row\" = input.\"row\"");

    private final SqlExecutor executor;

    public SeatCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Seat>> findById(SeatNo id) {
        return Crud.findById(executor, FIND_BY_ID, id, SeatMapping::keyBinds);
    }

    @Override
    public Future<Seat> getById(SeatNo id) {
        return Crud.getById(executor, FIND_BY_ID, id, SeatMapping::keyBinds);
    }

    @Override
    public Future<List<Seat>> findAllById(Collection<? extends SeatNo> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, SeatMapping::keysBinds);
    }

    @Override
    public Future<List<Seat>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(SeatNo id) {
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
    public Future<Boolean> deleteById(SeatNo id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, SeatMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends SeatNo> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, SeatMapping::keysBinds);
    }

    @Override
    public SeatNo keyOf(Seat seat) {
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
