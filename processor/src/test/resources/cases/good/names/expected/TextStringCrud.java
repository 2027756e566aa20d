// Generated from Text.String by Vorm; change that record instead.
package names.text;

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
 * The asynchronous CRUD repository of {@link Text.String}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TextStringCrud implements CrudRepository<Text.String, Long> {
    private static final SqlStatement<Text.String> FIND_BY_ID = SqlStatement.named(
            "Text.String.findById",
            "SELECT id, value, string\n"
                    + "FROM text_string\n"
                    + "WHERE id = $1",
            TextStringMapping::read);

    private static final SqlStatement<Text.String> FIND_ALL_BY_ID = SqlStatement.named(
            "Text.String.findAllById",
            "SELECT text_string.id, text_string.value, text_string.string\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN text_string ON text_string.id = input.id\n"
                    + "ORDER BY input_order",
            TextStringMapping::read);

    private static final SqlStatement<Text.String> FIND_ALL = SqlStatement.named(
            "Text.String.findAll",
            "SELECT id, value, string\n"
                    + "FROM text_string",
            TextStringMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Text.String.exists",
            "SELECT EXISTS (SELECT 1 FROM text_string WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Text.String.count",
            "SELECT count(*)\n"
                    + "FROM text_string",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Text.String.insert",
            "INSERT INTO text_string (id, value, string)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Text.String.insertAll",
            "INSERT INTO text_string (id, value, string)\n"
                    + "SELECT id, value, string\n"
                    + "FROM unnest($1::bigint[], $2::text[], $3::text[]) WITH ORDINALITY AS input (id, value, string, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Text.String.update",
            "UPDATE text_string\n"
                    + "SET value = $2, string = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Text.String.delete",
            "DELETE FROM text_string\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Text.String.deleteById",
            "DELETE FROM text_string\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Text.String.deleteAllById",
            "DELETE FROM text_string\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public TextStringCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Text.String>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TextStringMapping::keyBinds);
    }

    @Override
    public Future<Text.String> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TextStringMapping::keyBinds);
    }

    @Override
    public Future<List<Text.String>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TextStringMapping::keysBinds);
    }

    @Override
    public Future<List<Text.String>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TextStringMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Text.String> insert(Text.String string) {
        return Crud.insert(executor, INSERT, string, TextStringMapping::insertBinds,
                TextStringMapping::inserted);
    }

    @Override
    public Future<List<Text.String>> insertAll(Collection<? extends Text.String> strings) {
        return Crud.insertAll(executor, INSERT_ALL, strings, TextStringMapping::insertAllBinds,
                TextStringMapping::inserted);
    }

    @Override
    public Future<Text.String> update(Text.String string) {
        return Crud.update(executor, UPDATE, EXISTS, string, TextStringMapping::updateBinds,
                TextStringMapping::updated, TextStringMapping::key, TextStringMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Text.String string) {
        return Crud.delete(executor, DELETE, EXISTS, string, TextStringMapping::deleteBinds,
                TextStringMapping::key, TextStringMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TextStringMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TextStringMapping::keysBinds);
    }

    @Override
    public Long keyOf(Text.String string) {
        return TextStringMapping.key(string);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TextStringCrud with(SqlExecutor executor) {
        return new TextStringCrud(executor);
    }
}
