// Generated from Outer.HTTPRequest by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Outer.HTTPRequest}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OuterHTTPRequestCrud implements CrudRepository<Outer.HTTPRequest, String> {
    private static final SqlStatement<Outer.HTTPRequest> FIND_BY_ID = SqlStatement.named(
            "Outer.HTTPRequest.findById",
            "SELECT id, kind, target_id\n"
                    + "FROM input\n"
                    + "WHERE id = $1",
            OuterHTTPRequestMapping.reader("Outer.HTTPRequest.findById"));

    private static final SqlStatement<Outer.HTTPRequest> FIND_ALL_BY_ID = SqlStatement.named(
            "Outer.HTTPRequest.findAllById",
            "SELECT input.id, input.kind, input.target_id\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input_ (id, input_order)\n"
                    + "JOIN input ON input.id = input_.id\n"
                    + "ORDER BY input_order",
            OuterHTTPRequestMapping.reader("Outer.HTTPRequest.findAllById"));

    private static final SqlStatement<Outer.HTTPRequest> FIND_ALL = SqlStatement.named(
            "Outer.HTTPRequest.findAll",
            "SELECT id, kind, target_id\n"
                    + "FROM input",
            OuterHTTPRequestMapping.reader("Outer.HTTPRequest.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Outer.HTTPRequest.exists",
            "SELECT EXISTS (SELECT 1 FROM input WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Outer.HTTPRequest.count",
            "SELECT count(*)\n"
                    + "FROM input",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Outer.HTTPRequest.insert",
            "INSERT INTO input (id, kind, target_id)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Outer.HTTPRequest.insertAll",
            "INSERT INTO input (id, kind, target_id)\n"
                    + "SELECT id, kind, target_id\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS input_ (id, kind, target_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Outer.HTTPRequest.update",
            "UPDATE input\n"
                    + "SET kind = $2, target_id = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Outer.HTTPRequest.delete",
            "DELETE FROM input\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Outer.HTTPRequest.deleteById",
            "DELETE FROM input\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Outer.HTTPRequest.deleteAllById",
            "DELETE FROM input\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public OuterHTTPRequestCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Outer.HTTPRequest>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, OuterHTTPRequestMapping::keyBinds);
    }

    @Override
    public Future<Outer.HTTPRequest> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, OuterHTTPRequestMapping::keyBinds);
    }

    @Override
    public Future<List<Outer.HTTPRequest>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OuterHTTPRequestMapping::keysBinds);
    }

    @Override
    public Future<List<Outer.HTTPRequest>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, OuterHTTPRequestMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Outer.HTTPRequest> insert(Outer.HTTPRequest httpRequest) {
        return Crud.insert(executor, INSERT, httpRequest, OuterHTTPRequestMapping::insertBinds,
                OuterHTTPRequestMapping::inserted);
    }

    @Override
    public Future<List<Outer.HTTPRequest>> insertAll(
            Collection<? extends Outer.HTTPRequest> httpRequests) {
        return Crud.insertAll(executor, INSERT_ALL, httpRequests,
                OuterHTTPRequestMapping::insertAllBinds, OuterHTTPRequestMapping::inserted);
    }

    @Override
    public Future<Outer.HTTPRequest> update(Outer.HTTPRequest httpRequest) {
        return Crud.update(executor, UPDATE, EXISTS, httpRequest,
                OuterHTTPRequestMapping::updateBinds, OuterHTTPRequestMapping::updated,
                OuterHTTPRequestMapping::key, OuterHTTPRequestMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Outer.HTTPRequest httpRequest) {
        return Crud.delete(executor, DELETE, EXISTS, httpRequest,
                OuterHTTPRequestMapping::deleteBinds, OuterHTTPRequestMapping::key,
                OuterHTTPRequestMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OuterHTTPRequestMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OuterHTTPRequestMapping::keysBinds);
    }

    @Override
    public String keyOf(Outer.HTTPRequest httpRequest) {
        return OuterHTTPRequestMapping.key(httpRequest);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OuterHTTPRequestCrud with(SqlExecutor executor) {
        return new OuterHTTPRequestCrud(executor);
    }
}
