// Generated from Owner by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Owner}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OwnerCrud implements CrudRepository<Owner, Long> {
    private static final SqlStatement<Owner> FIND_BY_ID = SqlStatement.named(
            "Owner.findById",
            "SELECT id, name\n"
                    + "FROM owners\n"
                    + "WHERE id = $1",
            OwnerMapping::read);

    private static final SqlStatement<Owner> FIND_ALL_BY_ID = SqlStatement.named(
            "Owner.findAllById",
            "SELECT owners.id, owners.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN owners ON owners.id = input.id\n"
                    + "ORDER BY input_order",
            OwnerMapping::read);

    private static final SqlStatement<Owner> FIND_ALL = SqlStatement.named(
            "Owner.findAll",
            "SELECT id, name\n"
                    + "FROM owners",
            OwnerMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Owner.exists",
            "SELECT EXISTS (SELECT 1 FROM owners WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Owner.count",
            "SELECT count(*)\n"
                    + "FROM owners",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Owner.insert",
            "INSERT INTO owners (name)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Owner.insertAll",
            "INSERT INTO owners (name)\n"
                    + "SELECT name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Owner.update",
            "UPDATE owners\n"
                    + "SET name = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Owner.delete",
            "DELETE FROM owners\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Owner.deleteById",
            "DELETE FROM owners\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Owner.deleteAllById",
            "DELETE FROM owners\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public OwnerCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Owner>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, OwnerMapping::keyBinds);
    }

    @Override
    public Future<Owner> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, OwnerMapping::keyBinds);
    }

    @Override
    public Future<List<Owner>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OwnerMapping::keysBinds);
    }

    @Override
    public Future<List<Owner>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, OwnerMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Owner> insert(Owner owner) {
        return Crud.insert(executor, INSERT, owner, OwnerMapping::insertBinds,
                OwnerMapping::inserted);
    }

    @Override
    public Future<List<Owner>> insertAll(Collection<? extends Owner> owners) {
        return Crud.insertAll(executor, INSERT_ALL, owners, OwnerMapping::insertAllBinds,
                OwnerMapping::inserted);
    }

    @Override
    public Future<Owner> update(Owner owner) {
        return Crud.update(executor, UPDATE, EXISTS, owner, OwnerMapping::updateBinds,
                OwnerMapping::updated, OwnerMapping::key, OwnerMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Owner owner) {
        return Crud.delete(executor, DELETE, EXISTS, owner, OwnerMapping::deleteBinds,
                OwnerMapping::key, OwnerMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OwnerMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OwnerMapping::keysBinds);
    }

    @Override
    public Long keyOf(Owner owner) {
        return OwnerMapping.key(owner);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OwnerCrud with(SqlExecutor executor) {
        return new OwnerCrud(executor);
    }
}
