// Generated from Draft by Vorm; change that class instead.
package app;

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
 * The asynchronous CRUD repository of {@link Draft}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class DraftCrud implements CrudRepository<Draft, Long> {
    private static final SqlStatement<Draft> FIND_BY_ID = SqlStatement.named(
            "Draft.findById",
            "SELECT id, title\n"
                    + "FROM drafts\n"
                    + "WHERE id = $1",
            DraftMapping::read);

    private static final SqlStatement<Draft> FIND_ALL_BY_ID = SqlStatement.named(
            "Draft.findAllById",
            "SELECT drafts.id, drafts.title\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN drafts ON drafts.id = input.id\n"
                    + "ORDER BY input_order",
            DraftMapping::read);

    private static final SqlStatement<Draft> FIND_ALL = SqlStatement.named(
            "Draft.findAll",
            "SELECT id, title\n"
                    + "FROM drafts",
            DraftMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Draft.exists",
            "SELECT EXISTS (SELECT 1 FROM drafts WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Draft.count",
            "SELECT count(*)\n"
                    + "FROM drafts",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Draft.insert",
            "INSERT INTO drafts (title)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Draft.insertAll",
            "INSERT INTO drafts (title)\n"
                    + "SELECT title\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (title, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Draft.update",
            "UPDATE drafts\n"
                    + "SET title = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Draft.delete",
            "DELETE FROM drafts\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Draft.deleteById",
            "DELETE FROM drafts\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Draft.deleteAllById",
            "DELETE FROM drafts\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public DraftCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Draft>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, DraftMapping::keyBinds);
    }

    @Override
    public Future<Draft> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, DraftMapping::keyBinds);
    }

    @Override
    public Future<List<Draft>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, DraftMapping::keysBinds);
    }

    @Override
    public Future<List<Draft>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, DraftMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Draft> insert(Draft draft) {
        return Crud.insert(executor, INSERT, draft, DraftMapping::beforeInsert,
                DraftMapping::insertBinds, DraftMapping::inserted);
    }

    @Override
    public Future<List<Draft>> insertAll(Collection<? extends Draft> drafts) {
        return Crud.insertAll(executor, INSERT_ALL, drafts, DraftMapping::beforeInsert,
                DraftMapping::insertAllBinds, DraftMapping::inserted);
    }

    @Override
    public Future<Draft> update(Draft draft) {
        return Crud.update(executor, UPDATE, EXISTS, draft, DraftMapping::updateBinds,
                DraftMapping::updated, DraftMapping::key, DraftMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Draft draft) {
        return Crud.delete(executor, DELETE, EXISTS, draft, DraftMapping::deleteBinds,
                DraftMapping::key, DraftMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, DraftMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, DraftMapping::keysBinds);
    }

    @Override
    public Long keyOf(Draft draft) {
        return DraftMapping.key(draft);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public DraftCrud with(SqlExecutor executor) {
        return new DraftCrud(executor);
    }
}
