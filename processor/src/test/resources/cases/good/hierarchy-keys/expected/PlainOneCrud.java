// Generated from Plain.One by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Plain.One}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class PlainOneCrud implements CrudRepository<Plain.One, Plain.Number> {
    private static final SqlStatement<Plain.One> FIND_BY_ID = SqlStatement.named(
            "Plain.One.findById",
            "SELECT id, text\n"
                    + "FROM plain\n"
                    + "WHERE id = $1 AND kind = 'one'",
            PlainOneMapping::read);

    private static final SqlStatement<Plain.One> FIND_ALL_BY_ID = SqlStatement.named(
            "Plain.One.findAllById",
            "SELECT plain.id, plain.text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN plain ON plain.id = input.id AND plain.kind = 'one'\n"
                    + "ORDER BY input_order",
            PlainOneMapping::read);

    private static final SqlStatement<Plain.One> FIND_ALL = SqlStatement.named(
            "Plain.One.findAll",
            "SELECT id, text\n"
                    + "FROM plain\n"
                    + "WHERE kind = 'one'",
            PlainOneMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Plain.One.exists",
            "SELECT EXISTS (SELECT 1 FROM plain WHERE id = $1 AND kind = 'one')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Plain.One.count",
            "SELECT count(*)\n"
                    + "FROM plain\n"
                    + "WHERE kind = 'one'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Plain.One.insert",
            "INSERT INTO plain (kind, text)\n"
                    + "VALUES ('one', $1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Plain.One.insertAll",
            "INSERT INTO plain (kind, text)\n"
                    + "SELECT 'one', text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Plain.One.update",
            "UPDATE plain\n"
                    + "SET text = $2\n"
                    + "WHERE id = $1 AND kind = 'one'\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Plain.One.delete",
            "DELETE FROM plain\n"
                    + "WHERE id = $1 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Plain.One.deleteById",
            "DELETE FROM plain\n"
                    + "WHERE id = $1 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Plain.One.deleteAllById",
            "DELETE FROM plain\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'one'");

    private final SqlExecutor executor;

    public PlainOneCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Plain.One>> findById(Plain.Number id) {
        return Crud.findById(executor, FIND_BY_ID, id, PlainOneMapping::keyBinds);
    }

    @Override
    public Future<Plain.One> getById(Plain.Number id) {
        return Crud.getById(executor, FIND_BY_ID, id, PlainOneMapping::keyBinds);
    }

    @Override
    public Future<List<Plain.One>> findAllById(Collection<? extends Plain.Number> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PlainOneMapping::keysBinds);
    }

    @Override
    public Future<List<Plain.One>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Plain.Number id) {
        return Crud.exists(executor, EXISTS, id, PlainOneMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Plain.One> insert(Plain.One one) {
        return Crud.insert(executor, INSERT, one, PlainOneMapping::insertBinds,
                PlainOneMapping::inserted);
    }

    @Override
    public Future<List<Plain.One>> insertAll(Collection<? extends Plain.One> ones) {
        return Crud.insertAll(executor, INSERT_ALL, ones, PlainOneMapping::insertAllBinds,
                PlainOneMapping::inserted);
    }

    @Override
    public Future<Plain.One> update(Plain.One one) {
        return Crud.update(executor, UPDATE, EXISTS, one, PlainOneMapping::updateBinds,
                PlainOneMapping::updated, PlainOneMapping::key, PlainOneMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Plain.One one) {
        return Crud.delete(executor, DELETE, EXISTS, one, PlainOneMapping::deleteBinds,
                PlainOneMapping::key, PlainOneMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Plain.Number id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PlainOneMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Plain.Number> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PlainOneMapping::keysBinds);
    }

    @Override
    public Plain.Number keyOf(Plain.One one) {
        return PlainOneMapping.key(one);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PlainOneCrud with(SqlExecutor executor) {
        return new PlainOneCrud(executor);
    }
}
