// Generated from Given by Vorm; change that type instead.
package shop;

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
 * The asynchronous CRUD repository of {@link Given}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class GivenCrud implements CrudRepository<Given, GivenKey> {
    private static final SqlStatement<Given> FIND_BY_ID = SqlStatement.named(
            "Given.findById",
            "SELECT given.number, given.batch, given.kind, given_one.other, given_two.other\n"
                    + "FROM given\n"
                    + "LEFT JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch\n"
                    + "LEFT JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch\n"
                    + "WHERE given.number = $1 AND given.batch = $2",
            GivenMapping::read);

    private static final SqlStatement<Given> FIND_ALL_BY_ID = SqlStatement.named(
            "Given.findAllById",
            "SELECT given.number, given.batch, given.kind, given_one.other, given_two.other\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (number, batch, input_order)\n"
                    + "JOIN given ON given.number = input.number AND given.batch = input.batch\n"
                    + "LEFT JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch\n"
                    + "LEFT JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch\n"
                    + "ORDER BY input_order",
            GivenMapping::read);

    private static final SqlStatement<Given> FIND_ALL = SqlStatement.named(
            "Given.findAll",
            "SELECT given.number, given.batch, given.kind, given_one.other, given_two.other\n"
                    + "FROM given\n"
                    + "LEFT JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch\n"
                    + "LEFT JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch",
            GivenMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Given.exists",
            "SELECT EXISTS (SELECT 1 FROM given WHERE number = $1 AND batch = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Given.count",
            "SELECT count(*)\n"
                    + "FROM given",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Given.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::text[]) WITH ORDINALITY AS rows (c1, c2, c3, c4, c5, input_order)),\n"
                    + "written AS (INSERT INTO given (kind, number, batch) SELECT input.c1, input.c2, input.c3 FROM input ORDER BY input_order RETURNING number, batch),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO given_one (number, batch, other) SELECT numbered.number, numbered.batch, input.c4 FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'one' RETURNING number, batch),\n"
                    + "\"written 2\" AS (INSERT INTO given_two (number, batch, other) SELECT numbered.number, numbered.batch, input.c5 FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'two' RETURNING number, batch)\n"
                    + "SELECT numbered.number, numbered.batch\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".number = numbered.number AND \"written 1\".batch = numbered.batch\n"
                    + "LEFT JOIN \"written 2\" ON \"written 2\".number = numbered.number AND \"written 2\".batch = numbered.batch\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") + (SELECT count(*) FROM \"written 2\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: given: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Given.deleteById",
            "DELETE FROM given\n"
                    + "WHERE number = $1 AND batch = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Given.deleteAllById",
            "DELETE FROM given\n"
                    + "USING unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (number, batch, input_order)\n"
                    + "WHERE given.number = input.number AND given.batch = input.batch");

    private final SqlExecutor executor;

    public GivenCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Given>> findById(GivenKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<Given> getById(GivenKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<List<Given>> findAllById(Collection<? extends GivenKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, GivenMapping::keysBinds);
    }

    @Override
    public Future<List<Given>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(GivenKey id) {
        return Crud.exists(executor, EXISTS, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Given> insert(Given given) {
        if (given instanceof Given.One one) {
            return new GivenOneCrud(executor).insert(one).map(written -> written);
        }
        if (given instanceof Given.Two two) {
            return new GivenTwoCrud(executor).insert(two).map(written -> written);
        }
        return Crud.missing("Given.insert");
    }

    @Override
    public Future<List<Given>> insertAll(Collection<? extends Given> givens) {
        return Crud.insertAll(executor, INSERT_ALL, givens, GivenMapping::insertAllBinds,
                GivenMapping::inserted);
    }

    @Override
    public Future<Given> update(Given given) {
        if (given instanceof Given.One one) {
            return new GivenOneCrud(executor).update(one).map(written -> written);
        }
        if (given instanceof Given.Two two) {
            return new GivenTwoCrud(executor).update(two).map(written -> written);
        }
        return Crud.missing("Given.update");
    }

    @Override
    public Future<Void> delete(Given given) {
        if (given instanceof Given.One one) {
            return new GivenOneCrud(executor).delete(one);
        }
        if (given instanceof Given.Two two) {
            return new GivenTwoCrud(executor).delete(two);
        }
        return Crud.missing("Given.delete");
    }

    @Override
    public Future<Boolean> deleteById(GivenKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, GivenMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends GivenKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, GivenMapping::keysBinds);
    }

    @Override
    public GivenKey keyOf(Given given) {
        return GivenMapping.key(given);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public GivenCrud with(SqlExecutor executor) {
        return new GivenCrud(executor);
    }
}
