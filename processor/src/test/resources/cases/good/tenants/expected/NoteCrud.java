// Generated from Note by Vorm; change that record instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Note}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class NoteCrud implements CrudRepository<Note, Long> {
    private static final SqlStatement<Note> FIND_BY_ID = SqlStatement.named(
            "Note.findById",
            "SELECT id, tenant, text, deleted, version\n"
                    + "FROM notes\n"
                    + "WHERE id = $1 AND NOT deleted AND tenant = $2",
            NoteMapping::read).tenant(2, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Note> FIND_ALL_BY_ID = SqlStatement.named(
            "Note.findAllById",
            "SELECT notes.id, notes.tenant, notes.text, notes.deleted, notes.version\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN notes ON notes.id = input.id AND NOT notes.deleted AND notes.tenant = $2\n"
                    + "ORDER BY input_order",
            NoteMapping::read).tenant(2, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Note> FIND_ALL = SqlStatement.named(
            "Note.findAll",
            "SELECT id, tenant, text, deleted, version\n"
                    + "FROM notes\n"
                    + "WHERE NOT deleted AND tenant = $1",
            NoteMapping::read).tenant(1, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Note.exists",
            "SELECT EXISTS (SELECT 1 FROM notes WHERE id = $1 AND NOT deleted AND tenant = $2)",
            Values::readBoolean).tenant(2, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Note.count",
            "SELECT count(*)\n"
                    + "FROM notes\n"
                    + "WHERE NOT deleted AND tenant = $1",
            Values::readLong).tenant(1, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Note.insert",
            "INSERT INTO notes (tenant, text, deleted, version)\n"
                    + "VALUES ($1, $2, false, 0)\n"
                    + "RETURNING id, tenant, deleted").tenant(1, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Note.insertAll",
            "INSERT INTO notes (tenant, text, deleted, version)\n"
                    + "SELECT tenant, text, false, 0\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (tenant, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, tenant, deleted").tenant(1, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Note.update",
            "UPDATE notes\n"
                    + "SET text = $2, version = version + 1\n"
                    + "WHERE id = $1 AND version = $3 AND NOT deleted AND tenant = $4\n"
                    + "RETURNING tenant, deleted, version").tenant(4, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Note.delete",
            "UPDATE notes\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND version = $2 AND NOT deleted AND tenant = $3").tenant(3, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Note.deleteById",
            "UPDATE notes\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND NOT deleted AND tenant = $2").tenant(2, SqlType.TEXT, "Note.tenant");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Note.deleteAllById",
            "UPDATE notes\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND NOT deleted AND tenant = $2").tenant(2, SqlType.TEXT, "Note.tenant");

    private final SqlExecutor executor;

    public NoteCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Note>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, NoteMapping::keyBinds);
    }

    @Override
    public Future<Note> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, NoteMapping::keyBinds);
    }

    @Override
    public Future<List<Note>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NoteMapping::keysBinds);
    }

    @Override
    public Future<List<Note>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, NoteMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Note> insert(Note note) {
        return Crud.insert(executor, INSERT, note, NoteMapping::insertBinds, NoteMapping::inserted);
    }

    @Override
    public Future<List<Note>> insertAll(Collection<? extends Note> notes) {
        return Crud.insertAll(executor, INSERT_ALL, notes, NoteMapping::insertAllBinds,
                NoteMapping::inserted);
    }

    @Override
    public Future<Note> update(Note note) {
        return Crud.update(executor, UPDATE, EXISTS, note, NoteMapping::updateBinds,
                NoteMapping::updated, NoteMapping::key, NoteMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Note note) {
        return Crud.delete(executor, DELETE, EXISTS, note, NoteMapping::deleteBinds,
                NoteMapping::key, NoteMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NoteMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NoteMapping::keysBinds);
    }

    @Override
    public Long keyOf(Note note) {
        return NoteMapping.key(note);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public NoteCrud with(SqlExecutor executor) {
        return new NoteCrud(executor);
    }
}
