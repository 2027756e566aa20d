// Generated from Line by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Line}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class LineCrud implements CrudRepository<Line, LineKey> {
    private static final SqlStatement<Line> FIND_BY_ID = SqlStatement.named(
            "Line.findById",
            "SELECT purchase_id, no, price::text, version\n"
                    + "FROM lines\n"
                    + "WHERE purchase_id = $1 AND no = $2",
            LineMapping.reader("Line.findById"));

    private static final SqlStatement<Line> FIND_ALL_BY_ID = SqlStatement.named(
            "Line.findAllById",
            "SELECT lines.purchase_id, lines.no, lines.price::text, lines.version\n"
                    + "FROM unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (purchase_id, no, input_order)\n"
                    + "JOIN lines ON lines.purchase_id = input.purchase_id AND lines.no = input.no\n"
                    + "ORDER BY input_order",
            LineMapping.reader("Line.findAllById"));

    private static final SqlStatement<Line> FIND_ALL = SqlStatement.named(
            "Line.findAll",
            "SELECT purchase_id, no, price::text, version\n"
                    + "FROM lines",
            LineMapping.reader("Line.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Line.exists",
            "SELECT EXISTS (SELECT 1 FROM lines WHERE purchase_id = $1 AND no = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Line.count",
            "SELECT count(*)\n"
                    + "FROM lines",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Line.insert",
            "INSERT INTO lines (purchase_id, no, price, version)\n"
                    + "VALUES ($1, $2, $3::text::numeric, 0)\n"
                    + "RETURNING purchase_id, no");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Line.insertAll",
            "INSERT INTO lines (purchase_id, no, price, version)\n"
                    + "SELECT purchase_id, no, price::numeric, 0\n"
                    + "FROM unnest($1::bigint[], $2::integer[], $3::text[]) WITH ORDINALITY AS input (purchase_id, no, price, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING purchase_id, no");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Line.update",
            "UPDATE lines\n"
                    + "SET price = $3::text::numeric, version = version + 1\n"
                    + "WHERE purchase_id = $1 AND no = $2 AND version = $4\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Line.delete",
            "DELETE FROM lines\n"
                    + "WHERE purchase_id = $1 AND no = $2 AND version = $3");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Line.deleteById",
            "DELETE FROM lines\n"
                    + "WHERE purchase_id = $1 AND no = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Line.deleteAllById",
            "DELETE FROM lines\n"
                    + "USING unnest($1::bigint[], $2::integer[]) WITH ORDINALITY AS input (purchase_id, no, input_order)\n"
                    + "WHERE lines.purchase_id = input.purchase_id AND lines.no = input.no");

    private final SqlExecutor executor;

    public LineCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Line>> findById(LineKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, LineMapping::keyBinds);
    }

    @Override
    public Future<Line> getById(LineKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, LineMapping::keyBinds);
    }

    @Override
    public Future<List<Line>> findAllById(Collection<? extends LineKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, LineMapping::keysBinds);
    }

    @Override
    public Future<List<Line>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(LineKey id) {
        return Crud.exists(executor, EXISTS, id, LineMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Line> insert(Line line) {
        return Crud.insert(executor, INSERT, line, LineMapping::insertBinds, LineMapping::inserted);
    }

    @Override
    public Future<List<Line>> insertAll(Collection<? extends Line> lines) {
        return Crud.insertAll(executor, INSERT_ALL, lines, LineMapping::insertAllBinds,
                LineMapping::inserted);
    }

    @Override
    public Future<Line> update(Line line) {
        return Crud.update(executor, UPDATE, EXISTS, line, LineMapping::updateBinds,
                LineMapping::updated, LineMapping::key, LineMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Line line) {
        return Crud.delete(executor, DELETE, EXISTS, line, LineMapping::deleteBinds,
                LineMapping::key, LineMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(LineKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, LineMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends LineKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, LineMapping::keysBinds);
    }

    @Override
    public LineKey keyOf(Line line) {
        return LineMapping.key(line);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public LineCrud with(SqlExecutor executor) {
        return new LineCrud(executor);
    }
}
