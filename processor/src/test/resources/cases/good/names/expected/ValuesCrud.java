// Generated from Values by Vorm; change that class instead.
package names;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Values}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ValuesCrud implements CrudRepository<Values, String> {
    private static final SqlStatement<Values> FIND_BY_ID = SqlStatement.named(
            "Values.findById",
            "SELECT id, maybe, version\n"
                    + "FROM \"values\"\n"
                    + "WHERE id = $1",
            ValuesMapping::read);

    private static final SqlStatement<Values> FIND_ALL_BY_ID = SqlStatement.named(
            "Values.findAllById",
            "SELECT \"values\".id, \"values\".maybe, \"values\".version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN \"values\" ON \"values\".id = input.id\n"
                    + "ORDER BY input_order",
            ValuesMapping::read);

    private static final SqlStatement<Values> FIND_ALL = SqlStatement.named(
            "Values.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM \"values\"",
            ValuesMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Values.exists",
            "SELECT EXISTS (SELECT 1 FROM \"values\" WHERE id = $1)",
            dev.vorm.support.Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Values.count",
            "SELECT count(*)\n"
                    + "FROM \"values\"",
            dev.vorm.support.Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Values.insert",
            "INSERT INTO \"values\" (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Values.insertAll",
            "INSERT INTO \"values\" (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Values.update",
            "UPDATE \"values\"\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Values.delete",
            "DELETE FROM \"values\"\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Values.deleteById",
            "DELETE FROM \"values\"\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Values.deleteAllById",
            "DELETE FROM \"values\"\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public ValuesCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Values>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, ValuesMapping::keyBinds);
    }

    @Override
    public Future<Values> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, ValuesMapping::keyBinds);
    }

    @Override
    public Future<List<Values>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ValuesMapping::keysBinds);
    }

    @Override
    public Future<List<Values>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, ValuesMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Values> insert(Values values) {
        return Crud.insert(executor, INSERT, values, ValuesMapping::insertBinds,
                ValuesMapping::inserted);
    }

    @Override
    public Future<List<Values>> insertAll(Collection<? extends Values> valueses) {
        return Crud.insertAll(executor, INSERT_ALL, valueses, ValuesMapping::insertAllBinds,
                ValuesMapping::inserted);
    }

    @Override
    public Future<Values> update(Values values) {
        return Crud.update(executor, UPDATE, EXISTS, values, ValuesMapping::updateBinds,
                ValuesMapping::updated, ValuesMapping::key, ValuesMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Values values) {
        return Crud.delete(executor, DELETE, EXISTS, values, ValuesMapping::deleteBinds,
                ValuesMapping::key, ValuesMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ValuesMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ValuesMapping::keysBinds);
    }

    @Override
    public String keyOf(Values values) {
        return ValuesMapping.key(values);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ValuesCrud with(SqlExecutor executor) {
        return new ValuesCrud(executor);
    }
}
