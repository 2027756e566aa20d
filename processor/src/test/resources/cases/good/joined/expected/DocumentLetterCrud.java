// Generated from Document.Letter by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Document.Letter}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class DocumentLetterCrud implements CrudRepository<Document.Letter, Long> {
    private static final SqlStatement<Document.Letter> FIND_BY_ID = SqlStatement.named(
            "Document.Letter.findById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, letters.text, letters.number, letters.changed_at, letters.about_id\n"
                    + "FROM office.documents\n"
                    + "JOIN office.letters ON letters.id = documents.id\n"
                    + "WHERE documents.id = $1 AND documents.kind = 'letter' AND NOT documents.deleted",
            DocumentLetterMapping.reader("Document.Letter.findById"));

    private static final SqlStatement<Document.Letter> FIND_ALL_BY_ID = SqlStatement.named(
            "Document.Letter.findAllById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, letters.text, letters.number, letters.changed_at, letters.about_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN office.documents ON documents.id = input.id AND documents.kind = 'letter' AND NOT documents.deleted\n"
                    + "JOIN office.letters ON letters.id = documents.id\n"
                    + "ORDER BY input_order",
            DocumentLetterMapping.reader("Document.Letter.findAllById"));

    private static final SqlStatement<Document.Letter> FIND_ALL = SqlStatement.named(
            "Document.Letter.findAll",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, letters.text, letters.number, letters.changed_at, letters.about_id\n"
                    + "FROM office.documents\n"
                    + "JOIN office.letters ON letters.id = documents.id\n"
                    + "WHERE documents.kind = 'letter' AND NOT documents.deleted",
            DocumentLetterMapping.reader("Document.Letter.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Document.Letter.exists",
            "SELECT EXISTS (SELECT 1 FROM office.documents WHERE id = $1 AND kind = 'letter' AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Document.Letter.count",
            "SELECT count(*)\n"
                    + "FROM office.documents\n"
                    + "WHERE kind = 'letter' AND NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Document.Letter.insert",
            "WITH written AS (INSERT INTO office.documents (kind, title, created_at, deleted, version) VALUES ('letter', $1, now(), false, 0) RETURNING id, created_at, deleted),\n"
                    + "\"written 1\" AS (INSERT INTO office.letters (id, text, number, changed_at, about_id) SELECT written.id, $2::text, $3::boolean, now(), $4::bigint FROM written RETURNING id, changed_at)\n"
                    + "SELECT written.id, written.created_at, written.deleted, \"written 1\".changed_at\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Document.Letter.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[], $2::text[], $3::boolean[], $4::bigint[]) WITH ORDINALITY AS rows (c1, c2, c3, c4, input_order)),\n"
                    + "written AS (INSERT INTO office.documents (kind, title, created_at, deleted, version) SELECT 'letter', input.c1, now(), false, 0 FROM input ORDER BY input_order RETURNING id, created_at, deleted),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO office.letters (id, text, number, changed_at, about_id) SELECT numbered.id, input.c2, input.c3, now(), input.c4 FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING id, changed_at)\n"
                    + "SELECT numbered.id, numbered.created_at, numbered.deleted, \"written 1\".changed_at\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = numbered.id\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Document.Letter.update",
            "WITH written AS (UPDATE office.documents SET title = $2, version = version + 1 WHERE id = $1 AND version = $6 AND kind = 'letter' AND NOT deleted RETURNING id, created_at, deleted, version),\n"
                    + "\"written 1\" AS (UPDATE office.letters SET text = $3, number = $4, changed_at = now(), about_id = $5 FROM written WHERE letters.id = written.id RETURNING letters.id, letters.changed_at)\n"
                    + "SELECT written.created_at, written.deleted, written.version, \"written 1\".changed_at\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Document.Letter.delete",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND version = $2 AND kind = 'letter' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Document.Letter.deleteById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND kind = 'letter' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Document.Letter.deleteAllById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'letter' AND NOT deleted");

    private final SqlExecutor executor;

    public DocumentLetterCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Document.Letter>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, DocumentLetterMapping::keyBinds);
    }

    @Override
    public Future<Document.Letter> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, DocumentLetterMapping::keyBinds);
    }

    @Override
    public Future<List<Document.Letter>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, DocumentLetterMapping::keysBinds);
    }

    @Override
    public Future<List<Document.Letter>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, DocumentLetterMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Document.Letter> insert(Document.Letter letter) {
        return Crud.insert(executor, INSERT, letter, DocumentLetterMapping::insertBinds,
                DocumentLetterMapping::inserted);
    }

    @Override
    public Future<List<Document.Letter>> insertAll(Collection<? extends Document.Letter> letters) {
        return Crud.insertAll(executor, INSERT_ALL, letters, DocumentLetterMapping::insertAllBinds,
                DocumentLetterMapping::inserted);
    }

    @Override
    public Future<Document.Letter> update(Document.Letter letter) {
        return Crud.update(executor, UPDATE, EXISTS, letter, DocumentLetterMapping::updateBinds,
                DocumentLetterMapping::updated, DocumentLetterMapping::key,
                DocumentLetterMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Document.Letter letter) {
        return Crud.delete(executor, DELETE, EXISTS, letter, DocumentLetterMapping::deleteBinds,
                DocumentLetterMapping::key, DocumentLetterMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, DocumentLetterMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, DocumentLetterMapping::keysBinds);
    }

    @Override
    public Long keyOf(Document.Letter letter) {
        return DocumentLetterMapping.key(letter);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public DocumentLetterCrud with(SqlExecutor executor) {
        return new DocumentLetterCrud(executor);
    }
}
