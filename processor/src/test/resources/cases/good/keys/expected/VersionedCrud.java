// Generated from Versioned by Vorm; change that record instead.
package keys;

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
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Versioned}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class VersionedCrud implements CrudRepository<Versioned, UUID> {
    private static final SqlStatement<Versioned> FIND_BY_ID = SqlStatement.named(
            "Versioned.findById",
            "SELECT id, version, name, at\n"
                    + "FROM versioned\n"
                    + "WHERE id = $1",
            VersionedMapping::read);

    private static final SqlStatement<Versioned> FIND_ALL_BY_ID = SqlStatement.named(
            "Versioned.findAllById",
            "SELECT versioned.id, versioned.version, versioned.name, versioned.at\n"
                    + "FROM unnest($1::uuid[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN versioned ON versioned.id = input.id\n"
                    + "ORDER BY input_order",
            VersionedMapping::read);

    private static final SqlStatement<Versioned> FIND_ALL = SqlStatement.named(
            "Versioned.findAll",
            "SELECT id, version, name, at\n"
                    + "FROM versioned",
            VersionedMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Versioned.exists",
            "SELECT EXISTS (SELECT 1 FROM versioned WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Versioned.count",
            "SELECT count(*)\n"
                    + "FROM versioned",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Versioned.insert",
            "INSERT INTO versioned (id, version, name, at)\n"
                    + "VALUES ($1, clock_timestamp(), $2, now())\n"
                    + "RETURNING id, version, at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Versioned.insertAll",
            "INSERT INTO versioned (id, version, name, at)\n"
                    + "SELECT id, clock_timestamp(), name, now()\n"
                    + "FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS input (id, name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, version, at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Versioned.update",
            "UPDATE versioned\n"
                    + "SET version = clock_timestamp(), name = $2, at = now()\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version, at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Versioned.delete",
            "DELETE FROM versioned\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Versioned.deleteById",
            "DELETE FROM versioned\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Versioned.deleteAllById",
            "DELETE FROM versioned\n"
                    + "WHERE id = ANY ($1::uuid[])");

    private final SqlExecutor executor;

    public VersionedCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Versioned>> findById(UUID id) {
        return Crud.findById(executor, FIND_BY_ID, id, VersionedMapping::keyBinds);
    }

    @Override
    public Future<Versioned> getById(UUID id) {
        return Crud.getById(executor, FIND_BY_ID, id, VersionedMapping::keyBinds);
    }

    @Override
    public Future<List<Versioned>> findAllById(Collection<? extends UUID> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, VersionedMapping::keysBinds);
    }

    @Override
    public Future<List<Versioned>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(UUID id) {
        return Crud.exists(executor, EXISTS, id, VersionedMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Versioned> insert(Versioned versioned) {
        return Crud.insert(executor, INSERT, versioned, VersionedMapping::insertBinds,
                VersionedMapping::inserted);
    }

    @Override
    public Future<List<Versioned>> insertAll(Collection<? extends Versioned> versioneds) {
        return Crud.insertAll(executor, INSERT_ALL, versioneds, VersionedMapping::insertAllBinds,
                VersionedMapping::inserted);
    }

    @Override
    public Future<Versioned> update(Versioned versioned) {
        return Crud.update(executor, UPDATE, EXISTS, versioned, VersionedMapping::updateBinds,
                VersionedMapping::updated, VersionedMapping::key, VersionedMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Versioned versioned) {
        return Crud.delete(executor, DELETE, EXISTS, versioned, VersionedMapping::deleteBinds,
                VersionedMapping::key, VersionedMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(UUID id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, VersionedMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends UUID> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, VersionedMapping::keysBinds);
    }

    @Override
    public UUID keyOf(Versioned versioned) {
        return VersionedMapping.key(versioned);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public VersionedCrud with(SqlExecutor executor) {
        return new VersionedCrud(executor);
    }
}
