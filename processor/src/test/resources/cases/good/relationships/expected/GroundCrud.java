// Generated from Ground by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Ground}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class GroundCrud implements CrudRepository<Ground, VenueKey> {
    private static final SqlStatement<Ground> FIND_BY_ID = SqlStatement.named(
            "Ground.findById",
            "SELECT country, number, team_id, guest_id\n"
                    + "FROM venues\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'ground'",
            GroundMapping.reader("Ground.findById"));

    private static final SqlStatement<Ground> FIND_ALL_BY_ID = SqlStatement.named(
            "Ground.findAllById",
            "SELECT venues.country, venues.number, venues.team_id, venues.guest_id\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (country, number, input_order)\n"
                    + "JOIN venues ON venues.country = input.country AND venues.number = input.number AND venues.kind = 'ground'\n"
                    + "ORDER BY input_order",
            GroundMapping.reader("Ground.findAllById"));

    private static final SqlStatement<Ground> FIND_ALL = SqlStatement.named(
            "Ground.findAll",
            "SELECT country, number, team_id, guest_id\n"
                    + "FROM venues\n"
                    + "WHERE kind = 'ground'",
            GroundMapping.reader("Ground.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Ground.exists",
            "SELECT EXISTS (SELECT 1 FROM venues WHERE country = $1 AND number = $2 AND kind = 'ground')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Ground.count",
            "SELECT count(*)\n"
                    + "FROM venues\n"
                    + "WHERE kind = 'ground'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Ground.insert",
            "INSERT INTO venues (kind, country, number, team_id, guest_id)\n"
                    + "VALUES ('ground', $1, $2, $3, $4)\n"
                    + "RETURNING country, number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Ground.insertAll",
            "INSERT INTO venues (kind, country, number, team_id, guest_id)\n"
                    + "SELECT 'ground', country, number, team_id, guest_id\n"
                    + "FROM unnest($1::integer[], $2::integer[], $3::bigint[], $4::bigint[]) WITH ORDINALITY AS input (country, number, team_id, guest_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING country, number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Ground.update",
            "UPDATE venues\n"
                    + "SET team_id = $3, guest_id = $4\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'ground'\n"
                    + "RETURNING country, number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Ground.delete",
            "DELETE FROM venues\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'ground'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Ground.deleteById",
            "DELETE FROM venues\n"
                    + "WHERE country = $1 AND number = $2 AND kind = 'ground'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Ground.deleteAllById",
            "DELETE FROM venues\n"
                    + "USING unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (country, number, input_order)\n"
                    + "WHERE venues.country = input.country AND venues.number = input.number AND venues.kind = 'ground'");

    private final SqlExecutor executor;

    public GroundCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Ground>> findById(VenueKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, GroundMapping::keyBinds);
    }

    @Override
    public Future<Ground> getById(VenueKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, GroundMapping::keyBinds);
    }

    @Override
    public Future<List<Ground>> findAllById(Collection<? extends VenueKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, GroundMapping::keysBinds);
    }

    @Override
    public Future<List<Ground>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(VenueKey id) {
        return Crud.exists(executor, EXISTS, id, GroundMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Ground> insert(Ground ground) {
        return Crud.insert(executor, INSERT, ground, GroundMapping::insertBinds,
                GroundMapping::inserted);
    }

    @Override
    public Future<List<Ground>> insertAll(Collection<? extends Ground> grounds) {
        return Crud.insertAll(executor, INSERT_ALL, grounds, GroundMapping::insertAllBinds,
                GroundMapping::inserted);
    }

    @Override
    public Future<Ground> update(Ground ground) {
        return Crud.update(executor, UPDATE, EXISTS, ground, GroundMapping::updateBinds,
                GroundMapping::updated, GroundMapping::key, GroundMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Ground ground) {
        return Crud.delete(executor, DELETE, EXISTS, ground, GroundMapping::deleteBinds,
                GroundMapping::key, GroundMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(VenueKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, GroundMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends VenueKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, GroundMapping::keysBinds);
    }

    @Override
    public VenueKey keyOf(Ground ground) {
        return GroundMapping.key(ground);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public GroundCrud with(SqlExecutor executor) {
        return new GroundCrud(executor);
    }
}
