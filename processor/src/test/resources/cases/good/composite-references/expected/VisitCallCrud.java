// Generated from Visit.Call by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Visit.Call}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class VisitCallCrud implements CrudRepository<Visit.Call, VisitKey> {
    private static final SqlStatement<Visit.Call> FIND_BY_ID = SqlStatement.named(
            "Visit.Call.findById",
            "SELECT place, number\n"
                    + "FROM visits\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'call'",
            VisitCallMapping::read);

    private static final SqlStatement<Visit.Call> FIND_ALL_BY_ID = SqlStatement.named(
            "Visit.Call.findAllById",
            "SELECT visits.place, visits.number\n"
                    + "FROM unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (place, number, input_order)\n"
                    + "JOIN visits ON visits.place = input.place AND visits.number = input.number AND visits.kind = 'call'\n"
                    + "ORDER BY input_order",
            VisitCallMapping::read);

    private static final SqlStatement<Visit.Call> FIND_ALL = SqlStatement.named(
            "Visit.Call.findAll",
            "SELECT place, number\n"
                    + "FROM visits\n"
                    + "WHERE kind = 'call'",
            VisitCallMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Visit.Call.exists",
            "SELECT EXISTS (SELECT 1 FROM visits WHERE place = $1 AND number = $2 AND kind = 'call')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Visit.Call.count",
            "SELECT count(*)\n"
                    + "FROM visits\n"
                    + "WHERE kind = 'call'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Visit.Call.insert",
            "INSERT INTO visits (kind, place, number)\n"
                    + "VALUES ('call', $1, $2)\n"
                    + "RETURNING place, number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Visit.Call.insertAll",
            "INSERT INTO visits (kind, place, number)\n"
                    + "SELECT 'call', place, number\n"
                    + "FROM unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (place, number, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING place, number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Visit.Call.update",
            "UPDATE visits\n"
                    + "SET place = place\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'call'\n"
                    + "RETURNING place, number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Visit.Call.delete",
            "DELETE FROM visits\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'call'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Visit.Call.deleteById",
            "DELETE FROM visits\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'call'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Visit.Call.deleteAllById",
            "DELETE FROM visits\n"
                    + "USING unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (place, number, input_order)\n"
                    + "WHERE visits.place = input.place AND visits.number = input.number AND visits.kind = 'call'");

    private final SqlExecutor executor;

    public VisitCallCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Visit.Call>> findById(VisitKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, VisitCallMapping::keyBinds);
    }

    @Override
    public Future<Visit.Call> getById(VisitKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, VisitCallMapping::keyBinds);
    }

    @Override
    public Future<List<Visit.Call>> findAllById(Collection<? extends VisitKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, VisitCallMapping::keysBinds);
    }

    @Override
    public Future<List<Visit.Call>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(VisitKey id) {
        return Crud.exists(executor, EXISTS, id, VisitCallMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Visit.Call> insert(Visit.Call call) {
        return Crud.insert(executor, INSERT, call, VisitCallMapping::insertBinds,
                VisitCallMapping::inserted);
    }

    @Override
    public Future<List<Visit.Call>> insertAll(Collection<? extends Visit.Call> calls) {
        return Crud.insertAll(executor, INSERT_ALL, calls, VisitCallMapping::insertAllBinds,
                VisitCallMapping::inserted);
    }

    @Override
    public Future<Visit.Call> update(Visit.Call call) {
        return Crud.update(executor, UPDATE, EXISTS, call, VisitCallMapping::updateBinds,
                VisitCallMapping::updated, VisitCallMapping::key, VisitCallMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Visit.Call call) {
        return Crud.delete(executor, DELETE, EXISTS, call, VisitCallMapping::deleteBinds,
                VisitCallMapping::key, VisitCallMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(VisitKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, VisitCallMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends VisitKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, VisitCallMapping::keysBinds);
    }

    @Override
    public VisitKey keyOf(Visit.Call call) {
        return VisitCallMapping.key(call);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public VisitCallCrud with(SqlExecutor executor) {
        return new VisitCallCrud(executor);
    }
}
