// Generated from Given by Vorm; change that record instead.
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
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Given}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class GivenCrud implements CrudRepository<Given, String> {
    private static final SqlStatement<Given> FIND_BY_ID = SqlStatement.named(
            "Given.findById",
            "SELECT code, name, version\n"
                    + "FROM given\n"
                    + "WHERE code = $1",
            GivenMapping::read);

    private static final SqlStatement<Given> FIND_ALL_BY_ID = SqlStatement.named(
            "Given.findAllById",
            "SELECT given.code, given.name, given.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (code, input_order)\n"
                    + "JOIN given ON given.code = input.code\n"
                    + "ORDER BY input_order",
            GivenMapping::read);

    private static final SqlStatement<Given> FIND_ALL = SqlStatement.named(
            "Given.findAll",
            "SELECT code, name, version\n"
                    + "FROM given",
            GivenMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Given.exists",
            "SELECT EXISTS (SELECT 1 FROM given WHERE code = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Given.count",
            "SELECT count(*)\n"
                    + "FROM given",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Given.insert",
            "INSERT INTO given (code, name, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING code");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Given.insertAll",
            "INSERT INTO given (code, name, version)\n"
                    + "SELECT code, name, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (code, name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING code");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Given.update",
            "UPDATE given\n"
                    + "SET name = $2, version = version + 1\n"
                    + "WHERE code = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Given.delete",
            "DELETE FROM given\n"
                    + "WHERE code = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Given.deleteById",
            "DELETE FROM given\n"
                    + "WHERE code = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Given.deleteAllById",
            "DELETE FROM given\n"
                    + "WHERE code = ANY ($1::text[])");

    private final SqlExecutor executor;

    public GivenCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Given>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<Given> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<List<Given>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, GivenMapping::keysBinds);
    }

    @Override
    public Future<List<Given>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Given> insert(Given given) {
        return Crud.insert(executor, INSERT, given, GivenMapping::insertBinds,
                GivenMapping::inserted);
    }

    @Override
    public Future<List<Given>> insertAll(Collection<? extends Given> givens) {
        return Crud.insertAll(executor, INSERT_ALL, givens, GivenMapping::insertAllBinds,
                GivenMapping::inserted);
    }

    @Override
    public Future<Given> update(Given given) {
        return Crud.update(executor, UPDATE, EXISTS, given, GivenMapping::updateBinds,
                GivenMapping::updated, GivenMapping::key, GivenMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Given given) {
        return Crud.delete(executor, DELETE, EXISTS, given, GivenMapping::deleteBinds,
                GivenMapping::key, GivenMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, GivenMapping::keysBinds);
    }

    @Override
    public String keyOf(Given given) {
        return GivenMapping.key(given);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public GivenCrud with(SqlExecutor executor) {
        return new GivenCrud(executor);
    }
}
