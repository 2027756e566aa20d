// Generated from Visit.Stay by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Visit.Stay}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class VisitStayCrud implements CrudRepository<Visit.Stay, VisitKey> {
    private static final SqlStatement<Visit.Stay> FIND_BY_ID = SqlStatement.named(
            "Visit.Stay.findById",
            "SELECT place, number, nights\n"
                    + "FROM visits\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'stay'",
            VisitStayMapping::read);

    private static final SqlStatement<Visit.Stay> FIND_ALL_BY_ID = SqlStatement.named(
            "Visit.Stay.findAllById",
            "SELECT visits.place, visits.number, visits.nights\n"
                    + "FROM unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (place, number, input_order)\n"
                    + "JOIN visits ON visits.place = input.place AND visits.number = input.number AND visits.kind = 'stay'\n"
                    + "ORDER BY input_order",
            VisitStayMapping::read);

    private static final SqlStatement<Visit.Stay> FIND_ALL = SqlStatement.named(
            "Visit.Stay.findAll",
            "SELECT place, number, nights\n"
                    + "FROM visits\n"
                    + "WHERE kind = 'stay'",
            VisitStayMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Visit.Stay.exists",
            "SELECT EXISTS (SELECT 1 FROM visits WHERE place = $1 AND number = $2 AND kind = 'stay')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Visit.Stay.count",
            "SELECT count(*)\n"
                    + "FROM visits\n"
                    + "WHERE kind = 'stay'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Visit.Stay.insert",
            "INSERT INTO visits (kind, place, number, nights)\n"
                    + "VALUES ('stay', $1, $2, $3)\n"
                    + "RETURNING place, number");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Visit.Stay.insertAll",
            "INSERT INTO visits (kind, place, number, nights)\n"
                    + "SELECT 'stay', place, number, nights\n"
                    + "FROM unnest($1::text[], $2::integer[], $3::integer[]) WITH ORDINALITY AS input (place, number, nights, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING place, number");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Visit.Stay.update",
            "UPDATE visits\n"
                    + "SET nights = $3\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'stay'\n"
                    + "RETURNING place, number");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Visit.Stay.delete",
            "DELETE FROM visits\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'stay'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Visit.Stay.deleteById",
            "DELETE FROM visits\n"
                    + "WHERE place = $1 AND number = $2 AND kind = 'stay'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Visit.Stay.deleteAllById",
            "DELETE FROM visits\n"
                    + "USING unnest($1::text[], $2::integer[]) WITH ORDINALITY AS input (place, number, input_order)\n"
                    + "WHERE visits.place = input.place AND visits.number = input.number AND visits.kind = 'stay'");

    private final SqlExecutor executor;

    public VisitStayCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Visit.Stay>> findById(VisitKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, VisitStayMapping::keyBinds);
    }

    @Override
    public Future<Visit.Stay> getById(VisitKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, VisitStayMapping::keyBinds);
    }

    @Override
    public Future<List<Visit.Stay>> findAllById(Collection<? extends VisitKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, VisitStayMapping::keysBinds);
    }

    @Override
    public Future<List<Visit.Stay>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(VisitKey id) {
        return Crud.exists(executor, EXISTS, id, VisitStayMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Visit.Stay> insert(Visit.Stay stay) {
        return Crud.insert(executor, INSERT, stay, VisitStayMapping::insertBinds,
                VisitStayMapping::inserted);
    }

    @Override
    public Future<List<Visit.Stay>> insertAll(Collection<? extends Visit.Stay> stays) {
        return Crud.insertAll(executor, INSERT_ALL, stays, VisitStayMapping::insertAllBinds,
                VisitStayMapping::inserted);
    }

    @Override
    public Future<Visit.Stay> update(Visit.Stay stay) {
        return Crud.update(executor, UPDATE, EXISTS, stay, VisitStayMapping::updateBinds,
                VisitStayMapping::updated, VisitStayMapping::key, VisitStayMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Visit.Stay stay) {
        return Crud.delete(executor, DELETE, EXISTS, stay, VisitStayMapping::deleteBinds,
                VisitStayMapping::key, VisitStayMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(VisitKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, VisitStayMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends VisitKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, VisitStayMapping::keysBinds);
    }

    @Override
    public VisitKey keyOf(Visit.Stay stay) {
        return VisitStayMapping.key(stay);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public VisitStayCrud with(SqlExecutor executor) {
        return new VisitStayCrud(executor);
    }
}
