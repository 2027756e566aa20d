// Generated from Stall by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Stall}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class StallCrud implements CrudRepository<Stall, Long> {
    private static final SqlStatement<Stall> FIND_BY_ID = SqlStatement.named(
            "Stall.findById",
            "SELECT id, lat, \"Lon\", trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, auditor, created_at, updated_at, by_id, version\n"
                    + "FROM stalls\n"
                    + "WHERE id = $1",
            StallMapping.reader("Stall.findById"));

    private static final SqlStatement<Stall> FIND_ALL_BY_ID = SqlStatement.named(
            "Stall.findAllById",
            "SELECT stalls.id, stalls.lat, stalls.\"Lon\", stalls.trail_changed_at, stalls.trail_source, stalls.trail_audit_created_at, stalls.trail_audit_updated_at, stalls.auditor, stalls.created_at, stalls.updated_at, stalls.by_id, stalls.version\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN stalls ON stalls.id = input.id\n"
                    + "ORDER BY input_order",
            StallMapping.reader("Stall.findAllById"));

    private static final SqlStatement<Stall> FIND_ALL = SqlStatement.named(
            "Stall.findAll",
            "SELECT id, lat, \"Lon\", trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, auditor, created_at, updated_at, by_id, version\n"
                    + "FROM stalls",
            StallMapping.reader("Stall.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Stall.exists",
            "SELECT EXISTS (SELECT 1 FROM stalls WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Stall.count",
            "SELECT count(*)\n"
                    + "FROM stalls",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Stall.insert",
            "INSERT INTO stalls (lat, \"Lon\", trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, auditor, created_at, updated_at, by_id, version)\n"
                    + "VALUES ($1, $2, now(), coalesce($3::text, 'web'), now(), now(), $4, now(), now(), $5, 0)\n"
                    + "RETURNING id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, created_at, updated_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Stall.insertAll",
            "INSERT INTO stalls (lat, \"Lon\", trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, auditor, created_at, updated_at, by_id, version)\n"
                    + "SELECT lat, \"Lon\", now(), coalesce(trail_source, 'web'), now(), now(), auditor, now(), now(), by_id, 0\n"
                    + "FROM unnest($1::double precision[], $2::double precision[], $3::text[], $4::bigint[], $5::bigint[]) WITH ORDINALITY AS input (lat, \"Lon\", trail_source, auditor, by_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, created_at, updated_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Stall.update",
            "UPDATE stalls\n"
                    + "SET lat = $2, \"Lon\" = $3, trail_changed_at = now(), trail_source = $4, trail_audit_updated_at = now(), auditor = $5, updated_at = now(), by_id = $6, version = version + 1\n"
                    + "WHERE id = $1 AND version = $7\n"
                    + "RETURNING trail_changed_at, trail_audit_created_at, trail_audit_updated_at, created_at, updated_at, version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Stall.delete",
            "DELETE FROM stalls\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Stall.deleteById",
            "DELETE FROM stalls\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Stall.deleteAllById",
            "DELETE FROM stalls\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public StallCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Stall>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, StallMapping::keyBinds);
    }

    @Override
    public Future<Stall> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, StallMapping::keyBinds);
    }

    @Override
    public Future<List<Stall>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, StallMapping::keysBinds);
    }

    @Override
    public Future<List<Stall>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, StallMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Stall> insert(Stall stall) {
        return Crud.insert(executor, INSERT, stall, StallMapping::insertBinds,
                StallMapping::inserted);
    }

    @Override
    public Future<List<Stall>> insertAll(Collection<? extends Stall> stalls) {
        return Crud.insertAll(executor, INSERT_ALL, stalls, StallMapping::insertAllBinds,
                StallMapping::inserted);
    }

    @Override
    public Future<Stall> update(Stall stall) {
        return Crud.update(executor, UPDATE, EXISTS, stall, StallMapping::updateBinds,
                StallMapping::updated, StallMapping::key, StallMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Stall stall) {
        return Crud.delete(executor, DELETE, EXISTS, stall, StallMapping::deleteBinds,
                StallMapping::key, StallMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, StallMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, StallMapping::keysBinds);
    }

    @Override
    public Long keyOf(Stall stall) {
        return StallMapping.key(stall);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public StallCrud with(SqlExecutor executor) {
        return new StallCrud(executor);
    }
}
