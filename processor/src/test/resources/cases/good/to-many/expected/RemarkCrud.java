// Generated from Remark by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Remark}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class RemarkCrud implements CrudRepository<Remark, Long> {
    private static final SqlStatement<Remark> FIND_BY_ID = SqlStatement.named(
            "Remark.findById",
            "SELECT id, post_id, text\n"
                    + "FROM graph_remarks\n"
                    + "WHERE id = $1",
            RemarkMapping.reader("Remark.findById"));

    private static final SqlStatement<Remark> FIND_ALL_BY_ID = SqlStatement.named(
            "Remark.findAllById",
            "SELECT graph_remarks.id, graph_remarks.post_id, graph_remarks.text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN graph_remarks ON graph_remarks.id = input.id\n"
                    + "ORDER BY input_order",
            RemarkMapping.reader("Remark.findAllById"));

    private static final SqlStatement<Remark> FIND_ALL = SqlStatement.named(
            "Remark.findAll",
            "SELECT id, post_id, text\n"
                    + "FROM graph_remarks",
            RemarkMapping.reader("Remark.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Remark.exists",
            "SELECT EXISTS (SELECT 1 FROM graph_remarks WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Remark.count",
            "SELECT count(*)\n"
                    + "FROM graph_remarks",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Remark.insert",
            "INSERT INTO graph_remarks (post_id, text)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Remark.insertAll",
            "INSERT INTO graph_remarks (post_id, text)\n"
                    + "SELECT post_id, text\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (post_id, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Remark.update",
            "UPDATE graph_remarks\n"
                    + "SET post_id = $2, text = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Remark.delete",
            "DELETE FROM graph_remarks\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Remark.deleteById",
            "DELETE FROM graph_remarks\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Remark.deleteAllById",
            "DELETE FROM graph_remarks\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public RemarkCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Remark>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, RemarkMapping::keyBinds);
    }

    @Override
    public Future<Remark> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, RemarkMapping::keyBinds);
    }

    @Override
    public Future<List<Remark>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, RemarkMapping::keysBinds);
    }

    @Override
    public Future<List<Remark>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, RemarkMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Remark> insert(Remark remark) {
        return Crud.insert(executor, INSERT, remark, RemarkMapping::insertBinds,
                RemarkMapping::inserted);
    }

    @Override
    public Future<List<Remark>> insertAll(Collection<? extends Remark> remarks) {
        return Crud.insertAll(executor, INSERT_ALL, remarks, RemarkMapping::insertAllBinds,
                RemarkMapping::inserted);
    }

    @Override
    public Future<Remark> update(Remark remark) {
        return Crud.update(executor, UPDATE, EXISTS, remark, RemarkMapping::updateBinds,
                RemarkMapping::updated, RemarkMapping::key, RemarkMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Remark remark) {
        return Crud.delete(executor, DELETE, EXISTS, remark, RemarkMapping::deleteBinds,
                RemarkMapping::key, RemarkMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, RemarkMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, RemarkMapping::keysBinds);
    }

    @Override
    public Long keyOf(Remark remark) {
        return RemarkMapping.key(remark);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public RemarkCrud with(SqlExecutor executor) {
        return new RemarkCrud(executor);
    }
}
