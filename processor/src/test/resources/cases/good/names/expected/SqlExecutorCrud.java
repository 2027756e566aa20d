// Generated from SqlExecutor by Vorm; change that class instead.
package names;

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
 * The asynchronous CRUD repository of {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class SqlExecutorCrud implements CrudRepository<SqlExecutor, String> {
    private static final SqlStatement<SqlExecutor> FIND_BY_ID = SqlStatement.named(
            "SqlExecutor.findById",
            "SELECT id, maybe, version\n"
                    + "FROM sql_executor\n"
                    + "WHERE id = $1",
            SqlExecutorMapping::read);

    private static final SqlStatement<SqlExecutor> FIND_ALL_BY_ID = SqlStatement.named(
            "SqlExecutor.findAllById",
            "SELECT sql_executor.id, sql_executor.maybe, sql_executor.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN sql_executor ON sql_executor.id = input.id\n"
                    + "ORDER BY input_order",
            SqlExecutorMapping::read);

    private static final SqlStatement<SqlExecutor> FIND_ALL = SqlStatement.named(
            "SqlExecutor.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM sql_executor",
            SqlExecutorMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "SqlExecutor.exists",
            "SELECT EXISTS (SELECT 1 FROM sql_executor WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "SqlExecutor.count",
            "SELECT count(*)\n"
                    + "FROM sql_executor",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "SqlExecutor.insert",
            "INSERT INTO sql_executor (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "SqlExecutor.insertAll",
            "INSERT INTO sql_executor (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "SqlExecutor.update",
            "UPDATE sql_executor\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "SqlExecutor.delete",
            "DELETE FROM sql_executor\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "SqlExecutor.deleteById",
            "DELETE FROM sql_executor\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "SqlExecutor.deleteAllById",
            "DELETE FROM sql_executor\n"
                    + "WHERE id = ANY ($1::text[])");

    private final dev.vorm.execute.SqlExecutor executor;

    public SqlExecutorCrud(dev.vorm.execute.SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<SqlExecutor>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, SqlExecutorMapping::keyBinds);
    }

    @Override
    public Future<SqlExecutor> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, SqlExecutorMapping::keyBinds);
    }

    @Override
    public Future<List<SqlExecutor>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, SqlExecutorMapping::keysBinds);
    }

    @Override
    public Future<List<SqlExecutor>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, SqlExecutorMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<SqlExecutor> insert(SqlExecutor sqlExecutor) {
        return Crud.insert(executor, INSERT, sqlExecutor, SqlExecutorMapping::insertBinds,
                SqlExecutorMapping::inserted);
    }

    @Override
    public Future<List<SqlExecutor>> insertAll(Collection<? extends SqlExecutor> sqlExecutors) {
        return Crud.insertAll(executor, INSERT_ALL, sqlExecutors,
                SqlExecutorMapping::insertAllBinds, SqlExecutorMapping::inserted);
    }

    @Override
    public Future<SqlExecutor> update(SqlExecutor sqlExecutor) {
        return Crud.update(executor, UPDATE, EXISTS, sqlExecutor, SqlExecutorMapping::updateBinds,
                SqlExecutorMapping::updated, SqlExecutorMapping::key, SqlExecutorMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(SqlExecutor sqlExecutor) {
        return Crud.delete(executor, DELETE, EXISTS, sqlExecutor, SqlExecutorMapping::deleteBinds,
                SqlExecutorMapping::key, SqlExecutorMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, SqlExecutorMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, SqlExecutorMapping::keysBinds);
    }

    @Override
    public String keyOf(SqlExecutor sqlExecutor) {
        return SqlExecutorMapping.key(sqlExecutor);
    }

    @Override
    public dev.vorm.execute.SqlExecutor executor() {
        return executor;
    }

    @Override
    public SqlExecutorCrud with(dev.vorm.execute.SqlExecutor executor) {
        return new SqlExecutorCrud(executor);
    }
}
