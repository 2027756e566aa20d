// Generated from Converted.One by Vorm; change that record instead.
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
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Converted.One}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class ConvertedOneCrud implements CrudRepository<Converted.One, Locale> {
    private static final SqlStatement<Converted.One> FIND_BY_ID = SqlStatement.named(
            "Converted.One.findById",
            "SELECT converted.id, converted_one.text\n"
                    + "FROM converted\n"
                    + "JOIN converted_one ON converted_one.id = converted.id\n"
                    + "WHERE converted.id = $1 AND converted.kind = 'one'",
            ConvertedOneMapping::read);

    private static final SqlStatement<Converted.One> FIND_ALL_BY_ID = SqlStatement.named(
            "Converted.One.findAllById",
            "SELECT converted.id, converted_one.text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN converted ON converted.id = input.id AND converted.kind = 'one'\n"
                    + "JOIN converted_one ON converted_one.id = converted.id\n"
                    + "ORDER BY input_order",
            ConvertedOneMapping::read);

    private static final SqlStatement<Converted.One> FIND_ALL = SqlStatement.named(
            "Converted.One.findAll",
            "SELECT converted.id, converted_one.text\n"
                    + "FROM converted\n"
                    + "JOIN converted_one ON converted_one.id = converted.id\n"
                    + "WHERE converted.kind = 'one'",
            ConvertedOneMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Converted.One.exists",
            "SELECT EXISTS (SELECT 1 FROM converted WHERE id = $1 AND kind = 'one')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Converted.One.count",
            "SELECT count(*)\n"
                    + "FROM converted\n"
                    + "WHERE kind = 'one'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Converted.One.insert",
            "WITH written AS (INSERT INTO converted (kind, id) VALUES ('one', $1) RETURNING id),\n"
                    + "\"written 1\" AS (INSERT INTO converted_one (id, text) SELECT written.id, $2::text FROM written RETURNING id)\n"
                    + "SELECT written.id\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: converted: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Converted.One.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS rows (c1, c2, input_order)),\n"
                    + "written AS (INSERT INTO converted (kind, id) SELECT 'one', input.c1 FROM input ORDER BY input_order RETURNING id),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO converted_one (id, text) SELECT numbered.id, input.c2 FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING id)\n"
                    + "SELECT numbered.id\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = numbered.id\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: converted: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Converted.One.update",
            "WITH written AS (UPDATE converted SET id = id WHERE id = $1 AND kind = 'one' RETURNING id),\n"
                    + "\"written 1\" AS (UPDATE converted_one SET text = $2 FROM written WHERE converted_one.id = written.id RETURNING converted_one.id)\n"
                    + "SELECT written.id\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: converted: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Converted.One.delete",
            "DELETE FROM converted\n"
                    + "WHERE id = $1 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Converted.One.deleteById",
            "DELETE FROM converted\n"
                    + "WHERE id = $1 AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Converted.One.deleteAllById",
            "DELETE FROM converted\n"
                    + "WHERE id = ANY ($1::text[]) AND kind = 'one'");

    private final SqlExecutor executor;

    public ConvertedOneCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Converted.One>> findById(Locale id) {
        return Crud.findById(executor, FIND_BY_ID, id, ConvertedOneMapping::keyBinds);
    }

    @Override
    public Future<Converted.One> getById(Locale id) {
        return Crud.getById(executor, FIND_BY_ID, id, ConvertedOneMapping::keyBinds);
    }

    @Override
    public Future<List<Converted.One>> findAllById(Collection<? extends Locale> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ConvertedOneMapping::keysBinds);
    }

    @Override
    public Future<List<Converted.One>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Locale id) {
        return Crud.exists(executor, EXISTS, id, ConvertedOneMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Converted.One> insert(Converted.One one) {
        return Crud.insert(executor, INSERT, one, ConvertedOneMapping::insertBinds,
                ConvertedOneMapping::inserted);
    }

    @Override
    public Future<List<Converted.One>> insertAll(Collection<? extends Converted.One> ones) {
        return Crud.insertAll(executor, INSERT_ALL, ones, ConvertedOneMapping::insertAllBinds,
                ConvertedOneMapping::inserted);
    }

    @Override
    public Future<Converted.One> update(Converted.One one) {
        return Crud.update(executor, UPDATE, EXISTS, one, ConvertedOneMapping::updateBinds,
                ConvertedOneMapping::updated, ConvertedOneMapping::key,
                ConvertedOneMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Converted.One one) {
        return Crud.delete(executor, DELETE, EXISTS, one, ConvertedOneMapping::deleteBinds,
                ConvertedOneMapping::key, ConvertedOneMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Locale id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ConvertedOneMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Locale> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ConvertedOneMapping::keysBinds);
    }

    @Override
    public Locale keyOf(Converted.One one) {
        return ConvertedOneMapping.key(one);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ConvertedOneCrud with(SqlExecutor executor) {
        return new ConvertedOneCrud(executor);
    }
}
