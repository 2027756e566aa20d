// Generated from Letter by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Letter}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class LetterCrud implements CrudRepository<Letter, Long> {
    private static final SqlStatement<Letter> FIND_BY_ID = SqlStatement.named(
            "Letter.findById",
            "SELECT id, mark\n"
                    + "FROM letters\n"
                    + "WHERE id = $1",
            LetterMapping::read);

    private static final SqlStatement<Letter> FIND_ALL_BY_ID = SqlStatement.named(
            "Letter.findAllById",
            "SELECT letters.id, letters.mark\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN letters ON letters.id = input.id\n"
                    + "ORDER BY input_order",
            LetterMapping::read);

    private static final SqlStatement<Letter> FIND_ALL = SqlStatement.named(
            "Letter.findAll",
            "SELECT id, mark\n"
                    + "FROM letters",
            LetterMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Letter.exists",
            "SELECT EXISTS (SELECT 1 FROM letters WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Letter.count",
            "SELECT count(*)\n"
                    + "FROM letters",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Letter.insert",
            "INSERT INTO letters (id, mark)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Letter.insertAll",
            "INSERT INTO letters (id, mark)\n"
                    + "SELECT id, mark\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (id, mark, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Letter.update",
            "UPDATE letters\n"
                    + "SET mark = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Letter.delete",
            "DELETE FROM letters\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Letter.deleteById",
            "DELETE FROM letters\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Letter.deleteAllById",
            "DELETE FROM letters\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public LetterCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Letter>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, LetterMapping::keyBinds);
    }

    @Override
    public Future<Letter> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, LetterMapping::keyBinds);
    }

    @Override
    public Future<List<Letter>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, LetterMapping::keysBinds);
    }

    @Override
    public Future<List<Letter>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, LetterMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Letter> insert(Letter letter) {
        return Crud.insert(executor, INSERT, letter, LetterMapping::beforeInsert,
                LetterMapping::insertBinds, LetterMapping::inserted);
    }

    @Override
    public Future<List<Letter>> insertAll(Collection<? extends Letter> letters) {
        return Crud.insertAll(executor, INSERT_ALL, letters, LetterMapping::beforeInsert,
                LetterMapping::insertAllBinds, LetterMapping::inserted);
    }

    @Override
    public Future<Letter> update(Letter letter) {
        return Crud.update(executor, UPDATE, EXISTS, letter, LetterMapping::updateBinds,
                LetterMapping::updated, LetterMapping::key, LetterMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Letter letter) {
        return Crud.delete(executor, DELETE, EXISTS, letter, LetterMapping::deleteBinds,
                LetterMapping::key, LetterMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, LetterMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, LetterMapping::keysBinds);
    }

    @Override
    public Long keyOf(Letter letter) {
        return LetterMapping.key(letter);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public LetterCrud with(SqlExecutor executor) {
        return new LetterCrud(executor);
    }
}
