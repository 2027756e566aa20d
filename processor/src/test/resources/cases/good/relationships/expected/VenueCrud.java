// Generated from Venue by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Venue}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class VenueCrud implements CrudRepository<Venue, VenueKey> {
    private static final SqlStatement<Venue> FIND_BY_ID = SqlStatement.named(
            "Venue.findById",
            "SELECT country, number, kind, team_id, guest_id\n"
                    + "FROM venues\n"
                    + "WHERE country = $1 AND number = $2",
            VenueMapping.reader("Venue.findById"));

    private static final SqlStatement<Venue> FIND_ALL_BY_ID = SqlStatement.named(
            "Venue.findAllById",
            "SELECT venues.country, venues.number, venues.kind, venues.team_id, venues.guest_id\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (country, number, input_order)\n"
                    + "JOIN venues ON venues.country = input.country AND venues.number = input.number\n"
                    + "ORDER BY input_order",
            VenueMapping.reader("Venue.findAllById"));

    private static final SqlStatement<Venue> FIND_ALL = SqlStatement.named(
            "Venue.findAll",
            "SELECT country, number, kind, team_id, guest_id\n"
                    + "FROM venues",
            VenueMapping.reader("Venue.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Venue.exists",
            "SELECT EXISTS (SELECT 1 FROM venues WHERE country = $1 AND number = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Venue.count",
            "SELECT count(*)\n"
                    + "FROM venues",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Venue.insertAll",
            "INSERT INTO venues (kind, country, number, team_id, guest_id)\n"
                    + "SELECT kind, country, number, team_id, guest_id\n"
                    + "FROM unnest($1::text[], $2::integer[], $3::integer[], $4::bigint[], $5::bigint[]) WITH ORDINALITY AS input (kind, country, number, team_id, guest_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING country, number");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Venue.deleteById",
            "DELETE FROM venues\n"
                    + "WHERE country = $1 AND number = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Venue.deleteAllById",
            "DELETE FROM venues\n"
                    + "USING unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (country, number, input_order)\n"
                    + "WHERE venues.country = input.country AND venues.number = input.number");

    private final SqlExecutor executor;

    public VenueCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Venue>> findById(VenueKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, VenueMapping::keyBinds);
    }

    @Override
    public Future<Venue> getById(VenueKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, VenueMapping::keyBinds);
    }

    @Override
    public Future<List<Venue>> findAllById(Collection<? extends VenueKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, VenueMapping::keysBinds);
    }

    @Override
    public Future<List<Venue>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(VenueKey id) {
        return Crud.exists(executor, EXISTS, id, VenueMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Venue> insert(Venue venue) {
        if (venue instanceof Ground ground) {
            return new GroundCrud(executor).insert(ground).map(written -> written);
        }
        if (venue instanceof Hall hall) {
            return new HallCrud(executor).insert(hall).map(written -> written);
        }
        return Crud.missing("Venue.insert");
    }

    @Override
    public Future<List<Venue>> insertAll(Collection<? extends Venue> venues) {
        return Crud.insertAll(executor, INSERT_ALL, venues, VenueMapping::insertAllBinds,
                VenueMapping::inserted);
    }

    @Override
    public Future<Venue> update(Venue venue) {
        if (venue instanceof Ground ground) {
            return new GroundCrud(executor).update(ground).map(written -> written);
        }
        if (venue instanceof Hall hall) {
            return new HallCrud(executor).update(hall).map(written -> written);
        }
        return Crud.missing("Venue.update");
    }

    @Override
    public Future<Void> delete(Venue venue) {
        if (venue instanceof Ground ground) {
            return new GroundCrud(executor).delete(ground);
        }
        if (venue instanceof Hall hall) {
            return new HallCrud(executor).delete(hall);
        }
        return Crud.missing("Venue.delete");
    }

    @Override
    public Future<Boolean> deleteById(VenueKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, VenueMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends VenueKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, VenueMapping::keysBinds);
    }

    @Override
    public VenueKey keyOf(Venue venue) {
        return VenueMapping.key(venue);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public VenueCrud with(SqlExecutor executor) {
        return new VenueCrud(executor);
    }
}
