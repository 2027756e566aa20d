// Generated from Owned.One by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Owned.One}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class OwnedOneCrud implements CrudRepository<Owned.One, Plain.Number> {
    private static final SqlStatement<Owned.One> FIND_BY_ID = SqlStatement.named(
            "Owned.One.findById",
            "SELECT owner_id, text\n"
                    + "FROM owned\n"
                    + "WHERE owner_id = $1 AND kind = 'one'",
            OwnedOneMapping.reader("Owned.One.findById"));

    private static final SqlStatement<Owned.One> FIND_ALL_BY_ID = SqlStatement.named(
            "Owned.One.findAllById",
            "SELECT owned.owner_id, owned.text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (owner_id, input_order)\n"
                    + "JOIN owned ON owned.owner_id = input.owner_id AND owned.kind = 'one'\n"
                    + "ORDER BY input_order",
            OwnedOneMapping.reader("Owned.One.findAllById"));

    private static final SqlStatement<Owned.One> FIND_ALL = SqlStatement.named(
            "Owned.One.findAll",
            "SELECT owner_id, text\n"
                    + "FROM owned\n"
                    + "WHERE kind = 'one'",
            OwnedOneMapping.reader("Owned.One.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Owned.One.exists",
            "SELECT EXISTS (SELECT 1 FROM owned WHERE owner_id = $1 AND kind = 'one')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Owned.One.count",
            "SELECT count(*)\n"
                    + "FROM owned\n"
                    + "WHERE kind = 'one'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Owned.One.insert",
            "INSERT INTO owned (kind, owner_id, text)\n"
                    + "VALUES ('one', $1, $2)\n"
                    + "RETURNING owner_id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Owned.One.insertAll",
            "INSERT INTO owned (kind, owner_id, text)\n"
                    + "SELECT 'one', owner_id, text\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (owner_id, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING owner_id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Owned.One.update",
            "UPDATE owned\n"
                    + "SET text = $2\n"
                    + "WHERE owner_id = $1 AND kind = 'one'\n"
                    + "RETURNING owner_id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Owned.One.delete",
            "DELETE FROM owned\n"
                    + "WHERE owner_id = $1 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Owned.One.deleteById",
            "DELETE FROM owned\n"
                    + "WHERE owner_id = $1 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Owned.One.deleteAllById",
            "DELETE FROM owned\n"
                    + "WHERE owner_id = ANY ($1::bigint[]) AND kind = 'one'");

    private final SqlExecutor executor;

    public OwnedOneCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Owned.One>> findById(Plain.Number id) {
        return Crud.findById(executor, FIND_BY_ID, id, OwnedOneMapping::keyBinds);
    }

    @Override
    public Future<Owned.One> getById(Plain.Number id) {
        return Crud.getById(executor, FIND_BY_ID, id, OwnedOneMapping::keyBinds);
    }

    @Override
    public Future<List<Owned.One>> findAllById(Collection<? extends Plain.Number> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OwnedOneMapping::keysBinds);
    }

    @Override
    public Future<List<Owned.One>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Plain.Number id) {
        return Crud.exists(executor, EXISTS, id, OwnedOneMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Owned.One> insert(Owned.One one) {
        return Crud.insert(executor, INSERT, one, OwnedOneMapping::insertBinds,
                OwnedOneMapping::inserted);
    }

    @Override
    public Future<List<Owned.One>> insertAll(Collection<? extends Owned.One> ones) {
        return Crud.insertAll(executor, INSERT_ALL, ones, OwnedOneMapping::insertAllBinds,
                OwnedOneMapping::inserted);
    }

    @Override
    public Future<Owned.One> update(Owned.One one) {
        return Crud.update(executor, UPDATE, EXISTS, one, OwnedOneMapping::updateBinds,
                OwnedOneMapping::updated, OwnedOneMapping::key, OwnedOneMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Owned.One one) {
        return Crud.delete(executor, DELETE, EXISTS, one, OwnedOneMapping::deleteBinds,
                OwnedOneMapping::key, OwnedOneMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Plain.Number id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OwnedOneMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Plain.Number> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OwnedOneMapping::keysBinds);
    }

    @Override
    public Plain.Number keyOf(Owned.One one) {
        return OwnedOneMapping.key(one);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OwnedOneCrud with(SqlExecutor executor) {
        return new OwnedOneCrud(executor);
    }
}
