// Generated from List by Vorm; change that class instead.
package names;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link List}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ListCrud implements CrudRepository<List, String> {
    private static final SqlStatement<List> FIND_BY_ID = SqlStatement.named(
            "List.findById",
            "SELECT id, maybe, version\n"
                    + "FROM list\n"
                    + "WHERE id = $1",
            ListMapping::read);

    private static final SqlStatement<List> FIND_ALL_BY_ID = SqlStatement.named(
            "List.findAllById",
            "SELECT list.id, list.maybe, list.version\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN list ON list.id = input.id\n"
                    + "ORDER BY input_order",
            ListMapping::read);

    private static final SqlStatement<List> FIND_ALL = SqlStatement.named(
            "List.findAll",
            "SELECT id, maybe, version\n"
                    + "FROM list",
            ListMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "List.exists",
            "SELECT EXISTS (SELECT 1 FROM list WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "List.count",
            "SELECT count(*)\n"
                    + "FROM list",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "List.insert",
            "INSERT INTO list (id, maybe, version)\n"
                    + "VALUES ($1, $2, 0)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "List.insertAll",
            "INSERT INTO list (id, maybe, version)\n"
                    + "SELECT id, maybe, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, maybe, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "List.update",
            "UPDATE list\n"
                    + "SET maybe = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "List.delete",
            "DELETE FROM list\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "List.deleteById",
            "DELETE FROM list\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "List.deleteAllById",
            "DELETE FROM list\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public ListCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<List>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, ListMapping::keyBinds);
    }

    @Override
    public Future<List> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, ListMapping::keyBinds);
    }

    @Override
    public Future<java.util.List<List>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ListMapping::keysBinds);
    }

    @Override
    public Future<java.util.List<List>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, ListMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<List> insert(List list) {
        return Crud.insert(executor, INSERT, list, ListMapping::insertBinds, ListMapping::inserted);
    }

    @Override
    public Future<java.util.List<List>> insertAll(Collection<? extends List> lists) {
        return Crud.insertAll(executor, INSERT_ALL, lists, ListMapping::insertAllBinds,
                ListMapping::inserted);
    }

    @Override
    public Future<List> update(List list) {
        return Crud.update(executor, UPDATE, EXISTS, list, ListMapping::updateBinds,
                ListMapping::updated, ListMapping::key, ListMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(List list) {
        return Crud.delete(executor, DELETE, EXISTS, list, ListMapping::deleteBinds,
                ListMapping::key, ListMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ListMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ListMapping::keysBinds);
    }

    @Override
    public String keyOf(List list) {
        return ListMapping.key(list);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ListCrud with(SqlExecutor executor) {
        return new ListCrud(executor);
    }
}
