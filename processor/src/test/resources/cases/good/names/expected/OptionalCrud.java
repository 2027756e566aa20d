// Generated from Optional by Vorm; change that class instead.
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
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Optional}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OptionalCrud implements CrudRepository<Optional, String> {
    private static final SqlStatement<Optional> FIND_BY_ID = SqlStatement.named(
            "Optional.findById",
            "SELECT id, maybe, version\n"
                    + "FROM optional\n"
                    + "WHERE id = $1",
            OptionalMapping::read);

    private static final SqlStatement<Optional> FIND_ALL_BY_ID = SqlStatement.named(
            "Optional.findAllById",
            "SELECT optional.id, optional.maybe, optional.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN optional ON optional.id = input.id\n"
                    + "ORDER BY input_order",
            OptionalMapping::read);

    private static final SqlStatement<Optional> FIND_ALL = SqlStatement.named(
            "Optional.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM optional",
            OptionalMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Optional.exists",
            "SELECT EXISTS (SELECT 1 FROM optional WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Optional.count",
            "SELECT count(*)\n"
                    + "FROM optional",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Optional.insert",
            "INSERT INTO optional (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Optional.insertAll",
            "INSERT INTO optional (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Optional.update",
            "UPDATE optional\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Optional.delete",
            "DELETE FROM optional\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Optional.deleteById",
            "DELETE FROM optional\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Optional.deleteAllById",
            "DELETE FROM optional\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public OptionalCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<java.util.Optional<Optional>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, OptionalMapping::keyBinds);
    }

    @Override
    public Future<Optional> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, OptionalMapping::keyBinds);
    }

    @Override
    public Future<List<Optional>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OptionalMapping::keysBinds);
    }

    @Override
    public Future<List<Optional>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, OptionalMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Optional> insert(Optional optional) {
        return Crud.insert(executor, INSERT, optional, OptionalMapping::insertBinds,
                OptionalMapping::inserted);
    }

    @Override
    public Future<List<Optional>> insertAll(Collection<? extends Optional> optionals) {
        return Crud.insertAll(executor, INSERT_ALL, optionals, OptionalMapping::insertAllBinds,
                OptionalMapping::inserted);
    }

    @Override
    public Future<Optional> update(Optional optional) {
        return Crud.update(executor, UPDATE, EXISTS, optional, OptionalMapping::updateBinds,
                OptionalMapping::updated, OptionalMapping::key, OptionalMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Optional optional) {
        return Crud.delete(executor, DELETE, EXISTS, optional, OptionalMapping::deleteBinds,
                OptionalMapping::key, OptionalMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OptionalMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OptionalMapping::keysBinds);
    }

    @Override
    public String keyOf(Optional optional) {
        return OptionalMapping.key(optional);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OptionalCrud with(SqlExecutor executor) {
        return new OptionalCrud(executor);
    }
}
