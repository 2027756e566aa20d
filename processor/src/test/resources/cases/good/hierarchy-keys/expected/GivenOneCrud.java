// Generated from Given.One by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Given.One}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class GivenOneCrud implements CrudRepository<Given.One, GivenKey> {
    private static final SqlStatement<Given.One> FIND_BY_ID = SqlStatement.named(
            "Given.One.findById",
            "SELECT given.number, given.batch, given_one.other\n"
                    + "FROM given\n"
                    + "JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch\n"
                    + "WHERE given.number = $1 AND given.batch = $2 AND given.kind = 'one'",
            GivenOneMapping::read);

    private static final SqlStatement<Given.One> FIND_ALL_BY_ID = SqlStatement.named(
            "Given.One.findAllById",
            "SELECT given.number, given.batch, given_one.other\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (number, batch, input_order)\n"
                    + "JOIN given ON given.number = input.number AND given.batch = input.batch AND given.kind = 'one'\n"
                    + "JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch\n"
                    + "ORDER BY input_order",
            GivenOneMapping::read);

    private static final SqlStatement<Given.One> FIND_ALL = SqlStatement.named(
            "Given.One.findAll",
            "SELECT given.number, given.batch, given_one.other\n"
                    + "FROM given\n"
                    + "JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch\n"
                    + "WHERE given.kind = 'one'",
            GivenOneMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Given.One.exists",
            "SELECT EXISTS (SELECT 1 FROM given WHERE number = $1 AND batch = $2 AND kind = 'one')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Given.One.count",
            "SELECT count(*)\n"
                    + "FROM given\n"
                    + "WHERE kind = 'one'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Given.One.insert",
            "WITH written AS (INSERT INTO given (kind, number, batch) VALUES ('one', $1, $2) RETURNING number, batch),\n"
                    + "\"written 1\" AS (INSERT INTO given_one (number, batch, other) SELECT written.number, written.batch, $3::bigint FROM written RETURNING number, batch)\n"
                    + "SELECT written.number, written.batch\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".number = written.number AND \"written 1\".batch = written.batch\n"
                    + "WHERE CASE WHEN \"written 1\".number IS NOT NULL THEN true ELSE current_setting('vorm: given: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Given.One.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[]) WITH ORDINALITY AS rows (c1, c2, c3, input_order)),\n"
                    + "written AS (INSERT INTO given (kind, number, batch) SELECT 'one', input.c1, input.c2 FROM input ORDER BY input_order RETURNING number, batch),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO given_one (number, batch, other) SELECT numbered.number, numbered.batch, input.c3 FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING number, batch)\n"
                    + "SELECT numbered.number, numbered.batch\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".number = numbered.number AND \"written 1\".batch = numbered.batch\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: given: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Given.One.update",
            "WITH written AS (UPDATE given SET number = number WHERE number = $1 AND batch = $2 AND kind = 'one' RETURNING number, batch),\n"
                    + "\"written 1\" AS (UPDATE given_one SET other = $3 FROM written WHERE given_one.number = written.number AND given_one.batch = written.batch RETURNING given_one.number, given_one.batch)\n"
                    + "SELECT written.number, written.batch\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".number = written.number AND \"written 1\".batch = written.batch\n"
                    + "WHERE CASE WHEN \"written 1\".number IS NOT NULL THEN true ELSE current_setting('vorm: given: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Given.One.delete",
            "DELETE FROM given\n"
                    + "WHERE number = $1 AND batch = $2 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Given.One.deleteById",
            "DELETE FROM given\n"
                    + "WHERE number = $1 AND batch = $2 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Given.One.deleteAllById",
            "DELETE FROM given\n"
                    + "USING unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (number, batch, input_order)\n"
                    + "WHERE given.number = input.number AND given.batch = input.batch AND given.kind = 'one'");

    private final SqlExecutor executor;

    public GivenOneCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Given.One>> findById(GivenKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, GivenOneMapping::keyBinds);
    }

    @Override
    public Future<Given.One> getById(GivenKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, GivenOneMapping::keyBinds);
    }

    @Override
    public Future<List<Given.One>> findAllById(Collection<? extends GivenKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, GivenOneMapping::keysBinds);
    }

    @Override
    public Future<List<Given.One>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(GivenKey id) {
        return Crud.exists(executor, EXISTS, id, GivenOneMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Given.One> insert(Given.One one) {
        return Crud.insert(executor, INSERT, one, GivenOneMapping::insertBinds,
                GivenOneMapping::inserted);
    }

    @Override
    public Future<List<Given.One>> insertAll(Collection<? extends Given.One> ones) {
        return Crud.insertAll(executor, INSERT_ALL, ones, GivenOneMapping::insertAllBinds,
                GivenOneMapping::inserted);
    }

    @Override
    public Future<Given.One> update(Given.One one) {
        return Crud.update(executor, UPDATE, EXISTS, one, GivenOneMapping::updateBinds,
                GivenOneMapping::updated, GivenOneMapping::key, GivenOneMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Given.One one) {
        return Crud.delete(executor, DELETE, EXISTS, one, GivenOneMapping::deleteBinds,
                GivenOneMapping::key, GivenOneMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(GivenKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, GivenOneMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends GivenKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, GivenOneMapping::keysBinds);
    }

    @Override
    public GivenKey keyOf(Given.One one) {
        return GivenOneMapping.key(one);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public GivenOneCrud with(SqlExecutor executor) {
        return new GivenOneCrud(executor);
    }
}
