// Generated from Row by Vorm; change that class instead.
package names;

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
 * The asynchronous CRUD repository of {@link Row}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class RowCrud implements CrudRepository<Row, String> {
    private static final SqlStatement<Row> FIND_BY_ID = SqlStatement.named(
            "Row.findById",
            "SELECT id, maybe, version\n"
                    + "FROM \"row\"\n"
                    + "WHERE id = $1",
            RowMapping::read);

    private static final SqlStatement<Row> FIND_ALL_BY_ID = SqlStatement.named(
            "Row.findAllById",
            "SELECT \"row\".id, \"row\".maybe, \"row\".version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN \"row\" ON \"row\".id = input.id\n"
                    + "ORDER BY input_order",
            RowMapping::read);

    private static final SqlStatement<Row> FIND_ALL = SqlStatement.named(
            "Row.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM \"row\"",
            RowMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Row.exists",
            "SELECT EXISTS (SELECT 1 FROM \"row\" WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Row.count",
            "SELECT count(*)\n"
                    + "FROM \"row\"",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Row.insert",
            "INSERT INTO \"row\" (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Row.insertAll",
            "INSERT INTO \"row\" (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Row.update",
            "UPDATE \"row\"\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Row.delete",
            "DELETE FROM \"row\"\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Row.deleteById",
            "DELETE FROM \"row\"\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Row.deleteAllById",
            "DELETE FROM \"row\"\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public RowCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Row>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, RowMapping::keyBinds);
    }

    @Override
    public Future<Row> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, RowMapping::keyBinds);
    }

    @Override
    public Future<List<Row>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, RowMapping::keysBinds);
    }

    @Override
    public Future<List<Row>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, RowMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Row> insert(Row row) {
        return Crud.insert(executor, INSERT, row, RowMapping::insertBinds, RowMapping::inserted);
    }

    @Override
    public Future<List<Row>> insertAll(Collection<? extends Row> rows) {
        return Crud.insertAll(executor, INSERT_ALL, rows, RowMapping::insertAllBinds,
                RowMapping::inserted);
    }

    @Override
    public Future<Row> update(Row row) {
        return Crud.update(executor, UPDATE, EXISTS, row, RowMapping::updateBinds,
                RowMapping::updated, RowMapping::key, RowMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Row row) {
        return Crud.delete(executor, DELETE, EXISTS, row, RowMapping::deleteBinds, RowMapping::key,
                RowMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, RowMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, RowMapping::keysBinds);
    }

    @Override
    public String keyOf(Row row) {
        return RowMapping.key(row);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public RowCrud with(SqlExecutor executor) {
        return new RowCrud(executor);
    }
}
