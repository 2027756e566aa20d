// Generated from Crud by Vorm; change that class instead.
package names;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Crud}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CrudCrud implements CrudRepository<Crud, String> {
    private static final SqlStatement<Crud> FIND_BY_ID = SqlStatement.named(
            "Crud.findById",
            "SELECT id, maybe, version\n"
                    + "FROM crud\n"
                    + "WHERE id = $1",
            CrudMapping::read);

    private static final SqlStatement<Crud> FIND_ALL_BY_ID = SqlStatement.named(
            "Crud.findAllById",
            "SELECT crud.id, crud.maybe, crud.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN crud ON crud.id = input.id\n"
                    + "ORDER BY input_order",
            CrudMapping::read);

    private static final SqlStatement<Crud> FIND_ALL = SqlStatement.named(
            "Crud.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM crud",
            CrudMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Crud.exists",
            "SELECT EXISTS (SELECT 1 FROM crud WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Crud.count",
            "SELECT count(*)\n"
                    + "FROM crud",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Crud.insert",
            "INSERT INTO crud (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Crud.insertAll",
            "INSERT INTO crud (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Crud.update",
            "UPDATE crud\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Crud.delete",
            "DELETE FROM crud\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Crud.deleteById",
            "DELETE FROM crud\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Crud.deleteAllById",
            "DELETE FROM crud\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public CrudCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Crud>> findById(String id) {
        return dev.vorm.support.Crud.findById(executor, FIND_BY_ID, id, CrudMapping::keyBinds);
    }

    @Override
    public Future<Crud> getById(String id) {
        return dev.vorm.support.Crud.getById(executor, FIND_BY_ID, id, CrudMapping::keyBinds);
    }

    @Override
    public Future<List<Crud>> findAllById(Collection<? extends String> ids) {
        return dev.vorm.support.Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CrudMapping::keysBinds);
    }

    @Override
    public Future<List<Crud>> findAll() {
        return dev.vorm.support.Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return dev.vorm.support.Crud.exists(executor, EXISTS, id, CrudMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return dev.vorm.support.Crud.count(executor, COUNT);
    }

    @Override
    public Future<Crud> insert(Crud crud) {
        return dev.vorm.support.Crud.insert(executor, INSERT, crud, CrudMapping::insertBinds,
                CrudMapping::inserted);
    }

    @Override
    public Future<List<Crud>> insertAll(Collection<? extends Crud> cruds) {
        return dev.vorm.support.Crud.insertAll(executor, INSERT_ALL, cruds,
                CrudMapping::insertAllBinds, CrudMapping::inserted);
    }

    @Override
    public Future<Crud> update(Crud crud) {
        return dev.vorm.support.Crud.update(executor, UPDATE, EXISTS, crud,
                CrudMapping::updateBinds, CrudMapping::updated, CrudMapping::key,
                CrudMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Crud crud) {
        return dev.vorm.support.Crud.delete(executor, DELETE, EXISTS, crud,
                CrudMapping::deleteBinds, CrudMapping::key, CrudMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return dev.vorm.support.Crud.deleteById(executor, DELETE_BY_ID, id, CrudMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return dev.vorm.support.Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CrudMapping::keysBinds);
    }

    @Override
    public String keyOf(Crud crud) {
        return CrudMapping.key(crud);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CrudCrud with(SqlExecutor executor) {
        return new CrudCrud(executor);
    }
}
