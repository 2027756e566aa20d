// Generated from Owned by Vorm; change that type instead.
package shop;

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
 * The asynchronous CRUD repository of {@link Owned}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class OwnedCrud implements CrudRepository<Owned, Plain.Number> {
    private static final SqlStatement<Owned> FIND_BY_ID = SqlStatement.named(
            "Owned.findById",
            "SELECT owner_id, kind, text\n"
                    + "FROM owned\n"
                    + "WHERE owner_id = $1",
            OwnedMapping.reader("Owned.findById"));

    private static final SqlStatement<Owned> FIND_ALL_BY_ID = SqlStatement.named(
            "Owned.findAllById",
            "SELECT owned.owner_id, owned.kind, owned.text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (owner_id, input_order)\n"
                    + "JOIN owned ON owned.owner_id = input.owner_id\n"
                    + "ORDER BY input_order",
            OwnedMapping.reader("Owned.findAllById"));

    private static final SqlStatement<Owned> FIND_ALL = SqlStatement.named(
            "Owned.findAll",
            "SELECT owner_id, kind, text\n"
                    + "FROM owned",
            OwnedMapping.reader("Owned.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Owned.exists",
            "SELECT EXISTS (SELECT 1 FROM owned WHERE owner_id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Owned.count",
            "SELECT count(*)\n"
                    + "FROM owned",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Owned.insertAll",
            "INSERT INTO owned (kind, owner_id, text)\n"
                    + "SELECT kind, owner_id, text\n"
                    + "FROM unnest($1::text[], $2::bigint[], $3::text[]) WITH ORDINALITY AS input (kind, owner_id, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING owner_id");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Owned.deleteById",
            "DELETE FROM owned\n"
                    + "WHERE owner_id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Owned.deleteAllById",
            "DELETE FROM owned\n"
                    + "WHERE owner_id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public OwnedCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Owned>> findById(Plain.Number id) {
        return Crud.findById(executor, FIND_BY_ID, id, OwnedMapping::keyBinds);
    }

    @Override
    public Future<Owned> getById(Plain.Number id) {
        return Crud.getById(executor, FIND_BY_ID, id, OwnedMapping::keyBinds);
    }

    @Override
    public Future<List<Owned>> findAllById(Collection<? extends Plain.Number> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OwnedMapping::keysBinds);
    }

    @Override
    public Future<List<Owned>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Plain.Number id) {
        return Crud.exists(executor, EXISTS, id, OwnedMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Owned> insert(Owned owned) {
        if (owned instanceof Owned.One one) {
            return new OwnedOneCrud(executor).insert(one).map(written -> written);
        }
        return Crud.missing("Owned.insert");
    }

    @Override
    public Future<List<Owned>> insertAll(Collection<? extends Owned> owneds) {
        return Crud.insertAll(executor, INSERT_ALL, owneds, OwnedMapping::insertAllBinds,
                OwnedMapping::inserted);
    }

    @Override
    public Future<Owned> update(Owned owned) {
        if (owned instanceof Owned.One one) {
            return new OwnedOneCrud(executor).update(one).map(written -> written);
        }
        return Crud.missing("Owned.update");
    }

    @Override
    public Future<Void> delete(Owned owned) {
        if (owned instanceof Owned.One one) {
            return new OwnedOneCrud(executor).delete(one);
        }
        return Crud.missing("Owned.delete");
    }

    @Override
    public Future<Boolean> deleteById(Plain.Number id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OwnedMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Plain.Number> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OwnedMapping::keysBinds);
    }

    @Override
    public Plain.Number keyOf(Owned owned) {
        return OwnedMapping.key(owned);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OwnedCrud with(SqlExecutor executor) {
        return new OwnedCrud(executor);
    }
}
