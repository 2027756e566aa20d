// Generated from Column by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Column}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ColumnCrud implements CrudRepository<Column, String> {
    private static final SqlStatement<Column> FIND_BY_ID = SqlStatement.named(
            "Column.findById",
            "SELECT id, maybe, version\n"
                    + "FROM \"column\"\n"
                    + "WHERE id = $1",
            ColumnMapping::read);

    private static final SqlStatement<Column> FIND_ALL_BY_ID = SqlStatement.named(
            "Column.findAllById",
            "SELECT \"column\".id, \"column\".maybe, \"column\".version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN \"column\" ON \"column\".id = input.id\n"
                    + "ORDER BY input_order",
            ColumnMapping::read);

    private static final SqlStatement<Column> FIND_ALL = SqlStatement.named(
            "Column.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM \"column\"",
            ColumnMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Column.exists",
            "SELECT EXISTS (SELECT 1 FROM \"column\" WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Column.count",
            "SELECT count(*)\n"
                    + "FROM \"column\"",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Column.insert",
            "INSERT INTO \"column\" (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Column.insertAll",
            "INSERT INTO \"column\" (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Column.update",
            "UPDATE \"column\"\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Column.delete",
            "DELETE FROM \"column\"\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Column.deleteById",
            "DELETE FROM \"column\"\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Column.deleteAllById",
            "DELETE FROM \"column\"\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public ColumnCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Column>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, ColumnMapping::keyBinds);
    }

    @Override
    public Future<Column> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, ColumnMapping::keyBinds);
    }

    @Override
    public Future<List<Column>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ColumnMapping::keysBinds);
    }

    @Override
    public Future<List<Column>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, ColumnMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Column> insert(Column column) {
        return Crud.insert(executor, INSERT, column, ColumnMapping::insertBinds,
                ColumnMapping::inserted);
    }

    @Override
    public Future<List<Column>> insertAll(Collection<? extends Column> columns) {
        return Crud.insertAll(executor, INSERT_ALL, columns, ColumnMapping::insertAllBinds,
                ColumnMapping::inserted);
    }

    @Override
    public Future<Column> update(Column column) {
        return Crud.update(executor, UPDATE, EXISTS, column, ColumnMapping::updateBinds,
                ColumnMapping::updated, ColumnMapping::key, ColumnMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Column column) {
        return Crud.delete(executor, DELETE, EXISTS, column, ColumnMapping::deleteBinds,
                ColumnMapping::key, ColumnMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ColumnMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ColumnMapping::keysBinds);
    }

    @Override
    public String keyOf(Column column) {
        return ColumnMapping.key(column);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ColumnCrud with(SqlExecutor executor) {
        return new ColumnCrud(executor);
    }
}
