// Generated from Written by Vorm; change that record instead.
package values;

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
 * The asynchronous CRUD repository of {@link Written}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class WrittenCrud implements CrudRepository<Written, Long> {
    private static final SqlStatement<Written> FIND_BY_ID = SqlStatement.named(
            "Written.findById",
            "SELECT id, text, made, first, never\n"
                    + "FROM value_written\n"
                    + "WHERE id = $1",
            WrittenMapping::read);

    private static final SqlStatement<Written> FIND_ALL_BY_ID = SqlStatement.named(
            "Written.findAllById",
            "SELECT value_written.id, value_written.text, value_written.made, value_written.first, value_written.never\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN value_written ON value_written.id = input.id\n"
                    + "ORDER BY input_order",
            WrittenMapping::read);

    private static final SqlStatement<Written> FIND_ALL = SqlStatement.named(
            "Written.findAll",
            "SELECT id, text, made, first, never\n"
                    + "FROM value_written",
            WrittenMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Written.exists",
            "SELECT EXISTS (SELECT 1 FROM value_written WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Written.count",
            "SELECT count(*)\n"
                    + "FROM value_written",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Written.insert",
            "INSERT INTO value_written (text, first)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id, made, never");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Written.insertAll",
            "INSERT INTO value_written (text, first)\n"
                    + "SELECT text, first\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (text, first, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, made, never");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Written.update",
            "UPDATE value_written\n"
                    + "SET text = $2, made = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING first, never");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Written.delete",
            "DELETE FROM value_written\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Written.deleteById",
            "DELETE FROM value_written\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Written.deleteAllById",
            "DELETE FROM value_written\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public WrittenCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Written>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, WrittenMapping::keyBinds);
    }

    @Override
    public Future<Written> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, WrittenMapping::keyBinds);
    }

    @Override
    public Future<List<Written>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, WrittenMapping::keysBinds);
    }

    @Override
    public Future<List<Written>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, WrittenMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Written> insert(Written written) {
        return Crud.insert(executor, INSERT, written, WrittenMapping::insertBinds,
                WrittenMapping::inserted);
    }

    @Override
    public Future<List<Written>> insertAll(Collection<? extends Written> writtens) {
        return Crud.insertAll(executor, INSERT_ALL, writtens, WrittenMapping::insertAllBinds,
                WrittenMapping::inserted);
    }

    @Override
    public Future<Written> update(Written written) {
        return Crud.update(executor, UPDATE, EXISTS, written, WrittenMapping::updateBinds,
                WrittenMapping::updated, WrittenMapping::key, WrittenMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Written written) {
        return Crud.delete(executor, DELETE, EXISTS, written, WrittenMapping::deleteBinds,
                WrittenMapping::key, WrittenMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, WrittenMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, WrittenMapping::keysBinds);
    }

    @Override
    public Long keyOf(Written written) {
        return WrittenMapping.key(written);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public WrittenCrud with(SqlExecutor executor) {
        return new WrittenCrud(executor);
    }
}
