// Generated from Given.Two by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Given.Two}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class GivenTwoCrud implements CrudRepository<Given.Two, GivenKey> {
    private static final SqlStatement<Given.Two> FIND_BY_ID = SqlStatement.named(
            "Given.Two.findById",
            "SELECT given.number, given.batch, given_two.other\n"
                    + "FROM given\n"
                    + "JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch\n"
                    + "WHERE given.number = $1 AND given.batch = $2 AND given.kind = 'two'",
            GivenTwoMapping::read);

    private static final SqlStatement<Given.Two> FIND_ALL_BY_ID = SqlStatement.named(
            "Given.Two.findAllById",
            "SELECT given.number, given.batch, given_two.other\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (number, batch, input_order)\n"
                    + "JOIN given ON given.number = input.number AND given.batch = input.batch AND given.kind = 'two'\n"
                    + "JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch\n"
                    + "ORDER BY input_order",
            GivenTwoMapping::read);

    private static final SqlStatement<Given.Two> FIND_ALL = SqlStatement.named(
            "Given.Two.findAll",
            "SELECT given.number, given.batch, given_two.other\n"
                    + "FROM given\n"
                    + "JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch\n"
                    + "WHERE given.kind = 'two'",
            GivenTwoMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Given.Two.exists",
            "SELECT EXISTS (SELECT 1 FROM given WHERE number = $1 AND batch = $2 AND kind = 'two')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Given.Two.count",
            "SELECT count(*)\n"
                    + "FROM given\n"
                    + "WHERE kind = 'two'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Given.Two.insert",
            "WITH written AS (INSERT INTO given (kind, number, batch) VALUES ('two', $1, $2) RETURNING number, batch),\n"
                    + "\"written 1\" AS (INSERT INTO given_two (number, batch, other) SELECT written.number, written.batch, $3::text FROM written RETURNING number, batch)\n"
                    + "SELECT written.number, written.batch\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".number = written.number AND \"written 1\".batch = written.batch\n"
                    + "WHERE CASE WHEN \"written 1\".number IS NOT NULL THEN true ELSE current_setting('vorm: given: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Given.Two.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[]) WITH ORDINALITY AS rows (c1, c2, c3, input_order)),\n"
                    + "written AS (INSERT INTO given (kind, number, batch) SELECT 'two', input.c1, input.c2 FROM input ORDER BY input_order RETURNING number, batch),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO given_two (number, batch, other) SELECT numbered.number, numbered.batch, input.c3 FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING number, batch)\n"
                    + "SELECT numbered.number, numbered.batch\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".number = numbered.number AND \"written 1\".batch = numbered.batch\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: given: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Given.Two.update",
            "WITH written AS (UPDATE given SET number = number WHERE number = $1 AND batch = $2 AND kind = 'two' RETURNING number, batch),\n"
                    + "\"written 1\" AS (UPDATE given_two SET other = $3 FROM written WHERE given_two.number = written.number AND given_two.batch = written.batch RETURNING given_two.number, given_two.batch)\n"
                    + "SELECT written.number, written.batch\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".number = written.number AND \"written 1\".batch = written.batch\n"
                    + "WHERE CASE WHEN \"written 1\".number IS NOT NULL THEN true ELSE current_setting('vorm: given: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Given.Two.delete",
            "DELETE FROM given\n"
                    + "WHERE number = $1 AND batch = $2 AND kind = 'two'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Given.Two.deleteById",
            "DELETE FROM given\n"
                    + "WHERE number = $1 AND batch = $2 AND kind = 'two'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Given.Two.deleteAllById",
            "DELETE FROM given\n"
                    + "USING unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (number, batch, input_order)\n"
                    + "WHERE given.number = input.number AND given.batch = input.batch AND given.kind = 'two'");

    private final SqlExecutor executor;

    public GivenTwoCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Given.Two>> findById(GivenKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, GivenTwoMapping::keyBinds);
    }

    @Override
    public Future<Given.Two> getById(GivenKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, GivenTwoMapping::keyBinds);
    }

    @Override
    public Future<List<Given.Two>> findAllById(Collection<? extends GivenKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, GivenTwoMapping::keysBinds);
    }

    @Override
    public Future<List<Given.Two>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(GivenKey id) {
        return Crud.exists(executor, EXISTS, id, GivenTwoMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Given.Two> insert(Given.Two two) {
        return Crud.insert(executor, INSERT, two, GivenTwoMapping::insertBinds,
                GivenTwoMapping::inserted);
    }

    @Override
    public Future<List<Given.Two>> insertAll(Collection<? extends Given.Two> twos) {
        return Crud.insertAll(executor, INSERT_ALL, twos, GivenTwoMapping::insertAllBinds,
                GivenTwoMapping::inserted);
    }

    @Override
    public Future<Given.Two> update(Given.Two two) {
        return Crud.update(executor, UPDATE, EXISTS, two, GivenTwoMapping::updateBinds,
                GivenTwoMapping::updated, GivenTwoMapping::key, GivenTwoMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Given.Two two) {
        return Crud.delete(executor, DELETE, EXISTS, two, GivenTwoMapping::deleteBinds,
                GivenTwoMapping::key, GivenTwoMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(GivenKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, GivenTwoMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends GivenKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, GivenTwoMapping::keysBinds);
    }

    @Override
    public GivenKey keyOf(Given.Two two) {
        return GivenTwoMapping.key(two);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public GivenTwoCrud with(SqlExecutor executor) {
        return new GivenTwoCrud(executor);
    }
}
