// Generated from Document.Note by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Document.Note}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class DocumentNoteCrud implements CrudRepository<Document.Note, Long> {
    private static final SqlStatement<Document.Note> FIND_BY_ID = SqlStatement.named(
            "Document.Note.findById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version\n"
                    + "FROM office.documents\n"
                    + "JOIN notes ON notes.id = documents.id\n"
                    + "WHERE documents.id = $1 AND documents.kind = 'note' AND NOT documents.deleted",
            DocumentNoteMapping::read);

    private static final SqlStatement<Document.Note> FIND_ALL_BY_ID = SqlStatement.named(
            "Document.Note.findAllById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN office.documents ON documents.id = input.id AND documents.kind = 'note' AND NOT documents.deleted\n"
                    + "JOIN notes ON notes.id = documents.id\n"
                    + "ORDER BY input_order",
            DocumentNoteMapping::read);

    private static final SqlStatement<Document.Note> FIND_ALL = SqlStatement.named(
            "Document.Note.findAll",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version\n"
                    + "FROM office.documents\n"
                    + "JOIN notes ON notes.id = documents.id\n"
                    + "WHERE documents.kind = 'note' AND NOT documents.deleted",
            DocumentNoteMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Document.Note.exists",
            "SELECT EXISTS (SELECT 1 FROM office.documents WHERE id = $1 AND kind = 'note' AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Document.Note.count",
            "SELECT count(*)\n"
                    + "FROM office.documents\n"
                    + "WHERE kind = 'note' AND NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Document.Note.insert",
            "WITH written AS (INSERT INTO office.documents (kind, title, created_at, deleted, version) VALUES ('note', $1, now(), false, 0) RETURNING id, created_at, deleted),\n"
                    + "\"written 1\" AS (INSERT INTO notes (id) SELECT written.id FROM written RETURNING id)\n"
                    + "SELECT written.id, written.created_at, written.deleted\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Document.Note.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[]) WITH ORDINALITY AS rows (c1, input_order)),\n"
                    + "written AS (INSERT INTO office.documents (kind, title, created_at, deleted, version) SELECT 'note', input.c1, now(), false, 0 FROM input ORDER BY input_order RETURNING id, created_at, deleted),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO notes (id) SELECT numbered.id FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING id)\n"
                    + "SELECT numbered.id, numbered.created_at, numbered.deleted\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = numbered.id\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Document.Note.update",
            "WITH written AS (UPDATE office.documents SET title = $2, version = version + 1 WHERE id = $1 AND version = $3 AND kind = 'note' AND NOT deleted RETURNING id, created_at, deleted, version),\n"
                    + "\"written 1\" AS (SELECT notes.id FROM notes JOIN written ON notes.id = written.id)\n"
                    + "SELECT written.created_at, written.deleted, written.version\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Document.Note.delete",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND version = $2 AND kind = 'note' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Document.Note.deleteById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND kind = 'note' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Document.Note.deleteAllById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'note' AND NOT deleted");

    private final SqlExecutor executor;

    public DocumentNoteCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Document.Note>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, DocumentNoteMapping::keyBinds);
    }

    @Override
    public Future<Document.Note> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, DocumentNoteMapping::keyBinds);
    }

    @Override
    public Future<List<Document.Note>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, DocumentNoteMapping::keysBinds);
    }

    @Override
    public Future<List<Document.Note>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, DocumentNoteMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Document.Note> insert(Document.Note note) {
        return Crud.insert(executor, INSERT, note, DocumentNoteMapping::insertBinds,
                DocumentNoteMapping::inserted);
    }

    @Override
    public Future<List<Document.Note>> insertAll(Collection<? extends Document.Note> notes) {
        return Crud.insertAll(executor, INSERT_ALL, notes, DocumentNoteMapping::insertAllBinds,
                DocumentNoteMapping::inserted);
    }

    @Override
    public Future<Document.Note> update(Document.Note note) {
        return Crud.update(executor, UPDATE, EXISTS, note, DocumentNoteMapping::updateBinds,
                DocumentNoteMapping::updated, DocumentNoteMapping::key,
                DocumentNoteMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Document.Note note) {
        return Crud.delete(executor, DELETE, EXISTS, note, DocumentNoteMapping::deleteBinds,
                DocumentNoteMapping::key, DocumentNoteMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, DocumentNoteMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, DocumentNoteMapping::keysBinds);
    }

    @Override
    public Long keyOf(Document.Note note) {
        return DocumentNoteMapping.key(note);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public DocumentNoteCrud with(SqlExecutor executor) {
        return new DocumentNoteCrud(executor);
    }
}
