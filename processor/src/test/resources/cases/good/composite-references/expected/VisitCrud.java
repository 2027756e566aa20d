// Generated from Visit by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Visit}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class VisitCrud implements CrudRepository<Visit, VisitKey> {
    private static final SqlStatement<Visit> FIND_BY_ID = SqlStatement.named(
            "Visit.findById",
            "SELECT place, number, kind, nights\n"
                    + "FROM visits\n"
                    + "WHERE place = $1 AND number = $2",
            VisitMapping::read);

    private static final SqlStatement<Visit> FIND_ALL_BY_ID = SqlStatement.named(
            "Visit.findAllById",
            "SELECT visits.place, visits.number, visits.kind, visits.nights\n"
                    + "FROM unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (place, number, input_order)\n"
                    + "JOIN visits ON visits.place = input.place AND visits.number = input.number\n"
                    + "ORDER BY input_order",
            VisitMapping::read);

    private static final SqlStatement<Visit> FIND_ALL = SqlStatement.named(
            "Visit.findAll",
            "SELECT place, number, kind, nights\n"
                    + "FROM visits",
            VisitMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Visit.exists",
            "SELECT EXISTS (SELECT 1 FROM visits WHERE place = $1 AND number = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Visit.count",
            "SELECT count(*)\n"
                    + "FROM visits",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Visit.insertAll",
            "INSERT INTO visits (kind, place, number, nights)\n"
                    + "SELECT kind, place, number, nights\n"
                    + "FROM unnest($1::text[], $2::text[], $3::integer[], $4::integer[]) WITH ORDINALITY AS input (kind, place, number, nights, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING place, number");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Visit.deleteById",
            "DELETE FROM visits\n"
                    + "WHERE place = $1 AND number = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Visit.deleteAllById",
            "DELETE FROM visits\n"
                    + "USING unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (place, number, input_order)\n"
                    + "WHERE visits.place = input.place AND visits.number = input.number");

    private final SqlExecutor executor;

    public VisitCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Visit>> findById(VisitKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, VisitMapping::keyBinds);
    }

    @Override
    public Future<Visit> getById(VisitKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, VisitMapping::keyBinds);
    }

    @Override
    public Future<List<Visit>> findAllById(Collection<? extends VisitKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, VisitMapping::keysBinds);
    }

    @Override
    public Future<List<Visit>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(VisitKey id) {
        return Crud.exists(executor, EXISTS, id, VisitMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Visit> insert(Visit visit) {
        if (visit instanceof Visit.Call call) {
            return new VisitCallCrud(executor).insert(call).map(written -> written);
        }
        if (visit instanceof Visit.Stay stay) {
            return new VisitStayCrud(executor).insert(stay).map(written -> written);
        }
        return Crud.missing("Visit.insert");
    }

    @Override
    public Future<List<Visit>> insertAll(Collection<? extends Visit> visits) {
        return Crud.insertAll(executor, INSERT_ALL, visits, VisitMapping::insertAllBinds,
                VisitMapping::inserted);
    }

    @Override
    public Future<Visit> update(Visit visit) {
        if (visit instanceof Visit.Call call) {
            return new VisitCallCrud(executor).update(call).map(written -> written);
        }
        if (visit instanceof Visit.Stay stay) {
            return new VisitStayCrud(executor).update(stay).map(written -> written);
        }
        return Crud.missing("Visit.update");
    }

    @Override
    public Future<Void> delete(Visit visit) {
        if (visit instanceof Visit.Call call) {
            return new VisitCallCrud(executor).delete(call);
        }
        if (visit instanceof Visit.Stay stay) {
            return new VisitStayCrud(executor).delete(stay);
        }
        return Crud.missing("Visit.delete");
    }

    @Override
    public Future<Boolean> deleteById(VisitKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, VisitMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends VisitKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, VisitMapping::keysBinds);
    }

    @Override
    public VisitKey keyOf(Visit visit) {
        return VisitMapping.key(visit);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public VisitCrud with(SqlExecutor executor) {
        return new VisitCrud(executor);
    }
}
