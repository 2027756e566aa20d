// Generated from Converted by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Converted}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class ConvertedCrud implements CrudRepository<Converted, Locale> {
    private static final SqlStatement<Converted> FIND_BY_ID = SqlStatement.named(
            "Converted.findById",
            "SELECT converted.id, converted.kind, converted_one.text\n"
                    + "FROM converted\n"
                    + "LEFT JOIN converted_one ON converted_one.id = converted.id\n"
                    + "WHERE converted.id = $1",
            ConvertedMapping::read);

    private static final SqlStatement<Converted> FIND_ALL_BY_ID = SqlStatement.named(
            "Converted.findAllById",
            "SELECT converted.id, converted.kind, converted_one.text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN converted ON converted.id = input.id\n"
                    + "LEFT JOIN converted_one ON converted_one.id = converted.id\n"
                    + "ORDER BY input_order",
            ConvertedMapping::read);

    private static final SqlStatement<Converted> FIND_ALL = SqlStatement.named(
            "Converted.findAll",
            "SELECT converted.id, converted.kind, converted_one.text\n"
                    + "FROM converted\n"
                    + "LEFT JOIN converted_one ON converted_one.id = converted.id",
            ConvertedMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Converted.exists",
            "SELECT EXISTS (SELECT 1 FROM converted WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Converted.count",
            "SELECT count(*)\n"
                    + "FROM converted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Converted.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS rows (c1, c2, c3, input_order)),\n"
                    + "written AS (INSERT INTO converted (kind, id) SELECT input.c1, input.c2 FROM input ORDER BY input_order RETURNING id),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO converted_one (id, text) SELECT numbered.id, input.c3 FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'one' RETURNING id)\n"
                    + "SELECT numbered.id\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = numbered.id\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: converted: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Converted.deleteById",
            "DELETE FROM converted\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Converted.deleteAllById",
            "DELETE FROM converted\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public ConvertedCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Converted>> findById(Locale id) {
        return Crud.findById(executor, FIND_BY_ID, id, ConvertedMapping::keyBinds);
    }

    @Override
    public Future<Converted> getById(Locale id) {
        return Crud.getById(executor, FIND_BY_ID, id, ConvertedMapping::keyBinds);
    }

    @Override
    public Future<List<Converted>> findAllById(Collection<? extends Locale> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ConvertedMapping::keysBinds);
    }

    @Override
    public Future<List<Converted>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Locale id) {
        return Crud.exists(executor, EXISTS, id, ConvertedMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Converted> insert(Converted converted) {
        if (converted instanceof Converted.One one) {
            return new ConvertedOneCrud(executor).insert(one).map(written -> written);
        }
        return Crud.missing("Converted.insert");
    }

    @Override
    public Future<List<Converted>> insertAll(Collection<? extends Converted> converteds) {
        return Crud.insertAll(executor, INSERT_ALL, converteds, ConvertedMapping::insertAllBinds,
                ConvertedMapping::inserted);
    }

    @Override
    public Future<Converted> update(Converted converted) {
        if (converted instanceof Converted.One one) {
            return new ConvertedOneCrud(executor).update(one).map(written -> written);
        }
        return Crud.missing("Converted.update");
    }

    @Override
    public Future<Void> delete(Converted converted) {
        if (converted instanceof Converted.One one) {
            return new ConvertedOneCrud(executor).delete(one);
        }
        return Crud.missing("Converted.delete");
    }

    @Override
    public Future<Boolean> deleteById(Locale id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ConvertedMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Locale> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ConvertedMapping::keysBinds);
    }

    @Override
    public Locale keyOf(Converted converted) {
        return ConvertedMapping.key(converted);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ConvertedCrud with(SqlExecutor executor) {
        return new ConvertedCrud(executor);
    }
}
