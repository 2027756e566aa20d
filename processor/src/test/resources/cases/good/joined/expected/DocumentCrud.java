// Generated from Document by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Document}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class DocumentCrud implements CrudRepository<Document, Long> {
    private static final SqlStatement<Document> FIND_BY_ID = SqlStatement.named(
            "Document.findById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, documents.kind, invoices.number, invoices.total::text, invoices.currency, invoices.attachment_id, letters.text, letters.number, letters.changed_at, letters.about_id\n"
                    + "FROM office.documents\n"
                    + "LEFT JOIN office.invoices ON invoices.id = documents.id\n"
                    + "LEFT JOIN office.letters ON letters.id = documents.id\n"
                    + "LEFT JOIN notes ON notes.id = documents.id\n"
                    + "WHERE documents.id = $1 AND NOT documents.deleted",
            DocumentMapping.reader("Document.findById"));

    private static final SqlStatement<Document> FIND_ALL_BY_ID = SqlStatement.named(
            "Document.findAllById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, documents.kind, invoices.number, invoices.total::text, invoices.currency, invoices.attachment_id, letters.text, letters.number, letters.changed_at, letters.about_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN office.documents ON documents.id = input.id AND NOT documents.deleted\n"
                    + "LEFT JOIN office.invoices ON invoices.id = documents.id\n"
                    + "LEFT JOIN office.letters ON letters.id = documents.id\n"
                    + "LEFT JOIN notes ON notes.id = documents.id\n"
                    + "ORDER BY input_order",
            DocumentMapping.reader("Document.findAllById"));

    private static final SqlStatement<Document> FIND_ALL = SqlStatement.named(
            "Document.findAll",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, documents.kind, invoices.number, invoices.total::text, invoices.currency, invoices.attachment_id, letters.text, letters.number, letters.changed_at, letters.about_id\n"
                    + "FROM office.documents\n"
                    + "LEFT JOIN office.invoices ON invoices.id = documents.id\n"
                    + "LEFT JOIN office.letters ON letters.id = documents.id\n"
                    + "LEFT JOIN notes ON notes.id = documents.id\n"
                    + "WHERE NOT documents.deleted",
            DocumentMapping.reader("Document.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Document.exists",
            "SELECT EXISTS (SELECT 1 FROM office.documents WHERE id = $1 AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Document.count",
            "SELECT count(*)\n"
                    + "FROM office.documents\n"
                    + "WHERE NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Document.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[], $8::boolean[], $9::bigint[]) WITH ORDINALITY AS rows (c1, c2, c3, c4, c5, c6, c7, c8, c9, input_order)),\n"
                    + "written AS (INSERT INTO office.documents (kind, title, created_at, deleted, version) SELECT input.c1, input.c2, now(), false, 0 FROM input ORDER BY input_order RETURNING id, created_at, deleted),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO office.invoices (id, number, total, currency, attachment_id) SELECT numbered.id, input.c3, input.c4::numeric, coalesce(input.c5, 'EUR'), input.c6 FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'invoice' RETURNING id, currency),\n"
                    + "\"written 2\" AS (INSERT INTO office.letters (id, text, number, changed_at, about_id) SELECT numbered.id, input.c7, input.c8, now(), input.c9 FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'letter' RETURNING id, changed_at),\n"
                    + "\"written 3\" AS (INSERT INTO notes (id) SELECT numbered.id FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'note' RETURNING id)\n"
                    + "SELECT numbered.id, numbered.created_at, numbered.deleted, \"written 1\".currency, \"written 2\".changed_at\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = numbered.id\n"
                    + "LEFT JOIN \"written 2\" ON \"written 2\".id = numbered.id\n"
                    + "LEFT JOIN \"written 3\" ON \"written 3\".id = numbered.id\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") + (SELECT count(*) FROM \"written 2\") + (SELECT count(*) FROM \"written 3\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Document.deleteById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Document.deleteAllById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND NOT deleted");

    private final SqlExecutor executor;

    public DocumentCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Document>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, DocumentMapping::keyBinds);
    }

    @Override
    public Future<Document> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, DocumentMapping::keyBinds);
    }

    @Override
    public Future<List<Document>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, DocumentMapping::keysBinds);
    }

    @Override
    public Future<List<Document>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, DocumentMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Document> insert(Document document) {
        if (document instanceof Document.Invoice invoice) {
            return new DocumentInvoiceCrud(executor).insert(invoice).map(written -> written);
        }
        if (document instanceof Document.Letter letter) {
            return new DocumentLetterCrud(executor).insert(letter).map(written -> written);
        }
        if (document instanceof Document.Note note) {
            return new DocumentNoteCrud(executor).insert(note).map(written -> written);
        }
        return Crud.missing("Document.insert");
    }

    @Override
    public Future<List<Document>> insertAll(Collection<? extends Document> documents) {
        return Crud.insertAll(executor, INSERT_ALL, documents, DocumentMapping::insertAllBinds,
                DocumentMapping::inserted);
    }

    @Override
    public Future<Document> update(Document document) {
        if (document instanceof Document.Invoice invoice) {
            return new DocumentInvoiceCrud(executor).update(invoice).map(written -> written);
        }
        if (document instanceof Document.Letter letter) {
            return new DocumentLetterCrud(executor).update(letter).map(written -> written);
        }
        if (document instanceof Document.Note note) {
            return new DocumentNoteCrud(executor).update(note).map(written -> written);
        }
        return Crud.missing("Document.update");
    }

    @Override
    public Future<Void> delete(Document document) {
        if (document instanceof Document.Invoice invoice) {
            return new DocumentInvoiceCrud(executor).delete(invoice);
        }
        if (document instanceof Document.Letter letter) {
            return new DocumentLetterCrud(executor).delete(letter);
        }
        if (document instanceof Document.Note note) {
            return new DocumentNoteCrud(executor).delete(note);
        }
        return Crud.missing("Document.delete");
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, DocumentMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, DocumentMapping::keysBinds);
    }

    @Override
    public Long keyOf(Document document) {
        return DocumentMapping.key(document);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public DocumentCrud with(SqlExecutor executor) {
        return new DocumentCrud(executor);
    }
}
