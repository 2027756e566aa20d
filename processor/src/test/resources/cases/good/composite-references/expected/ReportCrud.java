// Generated from Report by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Report}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ReportCrud implements CrudRepository<Report, Long> {
    private static final SqlStatement<Report> FIND_BY_ID = SqlStatement.named(
            "Report.findById",
            "SELECT id, visit_place, visit_number\n"
                    + "FROM reports\n"
                    + "WHERE id = $1",
            ReportMapping.reader("Report.findById"));

    private static final SqlStatement<Report> FIND_ALL_BY_ID = SqlStatement.named(
            "Report.findAllById",
            "SELECT reports.id, reports.visit_place, reports.visit_number\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN reports ON reports.id = input.id\n"
                    + "ORDER BY input_order",
            ReportMapping.reader("Report.findAllById"));

    private static final SqlStatement<Report> FIND_ALL = SqlStatement.named(
            "Report.findAll",
            "SELECT id, visit_place, visit_number\n"
                    + "FROM reports",
            ReportMapping.reader("Report.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Report.exists",
            "SELECT EXISTS (SELECT 1 FROM reports WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Report.count",
            "SELECT count(*)\n"
                    + "FROM reports",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Report.insert",
            "INSERT INTO reports (id, visit_place, visit_number)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Report.insertAll",
            "INSERT INTO reports (id, visit_place, visit_number)\n"
                    + "SELECT id, visit_place, visit_number\n"
                    + "FROM unnest($1::bigint[], $2::text[], $3::integer[]) WITH ORDINALITY AS input (id, visit_place, visit_number, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Report.update",
            "UPDATE reports\n"
                    + "SET visit_place = $2, visit_number = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Report.delete",
            "DELETE FROM reports\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Report.deleteById",
            "DELETE FROM reports\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Report.deleteAllById",
            "DELETE FROM reports\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ReportCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Report>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ReportMapping::keyBinds);
    }

    @Override
    public Future<Report> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ReportMapping::keyBinds);
    }

    @Override
    public Future<List<Report>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ReportMapping::keysBinds);
    }

    @Override
    public Future<List<Report>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ReportMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Report> insert(Report report) {
        return Crud.insert(executor, INSERT, report, ReportMapping::insertBinds,
                ReportMapping::inserted);
    }

    @Override
    public Future<List<Report>> insertAll(Collection<? extends Report> reports) {
        return Crud.insertAll(executor, INSERT_ALL, reports, ReportMapping::insertAllBinds,
                ReportMapping::inserted);
    }

    @Override
    public Future<Report> update(Report report) {
        return Crud.update(executor, UPDATE, EXISTS, report, ReportMapping::updateBinds,
                ReportMapping::updated, ReportMapping::key, ReportMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Report report) {
        return Crud.delete(executor, DELETE, EXISTS, report, ReportMapping::deleteBinds,
                ReportMapping::key, ReportMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ReportMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ReportMapping::keysBinds);
    }

    @Override
    public Long keyOf(Report report) {
        return ReportMapping.key(report);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ReportCrud with(SqlExecutor executor) {
        return new ReportCrud(executor);
    }
}
