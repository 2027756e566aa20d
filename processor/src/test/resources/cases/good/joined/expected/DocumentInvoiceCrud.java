// Generated from Document.Invoice by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Document.Invoice}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class DocumentInvoiceCrud implements CrudRepository<Document.Invoice, Long> {
    private static final SqlStatement<Document.Invoice> FIND_BY_ID = SqlStatement.named(
            "Document.Invoice.findById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, invoices.number, invoices.total::text, invoices.currency, invoices.attachment_id\n"
                    + "FROM office.documents\n"
                    + "JOIN office.invoices ON invoices.id = documents.id\n"
                    + "WHERE documents.id = $1 AND documents.kind = 'invoice' AND NOT documents.deleted",
            DocumentInvoiceMapping.reader("Document.Invoice.findById"));

    private static final SqlStatement<Document.Invoice> FIND_ALL_BY_ID = SqlStatement.named(
            "Document.Invoice.findAllById",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, invoices.number, invoices.total::text, invoices.currency, invoices.attachment_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN office.documents ON documents.id = input.id AND documents.kind = 'invoice' AND NOT documents.deleted\n"
                    + "JOIN office.invoices ON invoices.id = documents.id\n"
                    + "ORDER BY input_order",
            DocumentInvoiceMapping.reader("Document.Invoice.findAllById"));

    private static final SqlStatement<Document.Invoice> FIND_ALL = SqlStatement.named(
            "Document.Invoice.findAll",
            "SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, invoices.number, invoices.total::text, invoices.currency, invoices.attachment_id\n"
                    + "FROM office.documents\n"
                    + "JOIN office.invoices ON invoices.id = documents.id\n"
                    + "WHERE documents.kind = 'invoice' AND NOT documents.deleted",
            DocumentInvoiceMapping.reader("Document.Invoice.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Document.Invoice.exists",
            "SELECT EXISTS (SELECT 1 FROM office.documents WHERE id = $1 AND kind = 'invoice' AND NOT deleted)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Document.Invoice.count",
            "SELECT count(*)\n"
                    + "FROM office.documents\n"
                    + "WHERE kind = 'invoice' AND NOT deleted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Document.Invoice.insert",
            "WITH written AS (INSERT INTO office.documents (kind, title, created_at, deleted, version) VALUES ('invoice', $1, now(), false, 0) RETURNING id, created_at, deleted),\n"
                    + "\"written 1\" AS (INSERT INTO office.invoices (id, number, total, currency, attachment_id) SELECT written.id, $2::text, $3::text::numeric, coalesce($4::text, 'EUR'), $5::bigint FROM written RETURNING id, currency)\n"
                    + "SELECT written.id, written.created_at, written.deleted, \"written 1\".currency\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Document.Invoice.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[]) WITH ORDINALITY AS rows (c1, c2, c3, c4, c5, input_order)),\n"
                    + "written AS (INSERT INTO office.documents (kind, title, created_at, deleted, version) SELECT 'invoice', input.c1, now(), false, 0 FROM input ORDER BY input_order RETURNING id, created_at, deleted),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO office.invoices (id, number, total, currency, attachment_id) SELECT numbered.id, input.c2, input.c3::numeric, coalesce(input.c4, 'EUR'), input.c5 FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING id, currency)\n"
                    + "SELECT numbered.id, numbered.created_at, numbered.deleted, \"written 1\".currency\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = numbered.id\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Document.Invoice.update",
            "WITH written AS (UPDATE office.documents SET title = $2, version = version + 1 WHERE id = $1 AND version = $7 AND kind = 'invoice' AND NOT deleted RETURNING id, created_at, deleted, version),\n"
                    + "\"written 1\" AS (UPDATE office.invoices SET number = $3, total = $4::text::numeric, currency = $5, attachment_id = $6 FROM written WHERE invoices.id = written.id RETURNING invoices.id)\n"
                    + "SELECT written.created_at, written.deleted, written.version\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".id = written.id\n"
                    + "WHERE CASE WHEN \"written 1\".id IS NOT NULL THEN true ELSE current_setting('vorm: office.documents: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Document.Invoice.delete",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND version = $2 AND kind = 'invoice' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Document.Invoice.deleteById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = $1 AND kind = 'invoice' AND NOT deleted");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Document.Invoice.deleteAllById",
            "UPDATE office.documents\n"
                    + "SET deleted = true\n"
                    + "WHERE id = ANY ($1::bigint[]) AND kind = 'invoice' AND NOT deleted");

    private final SqlExecutor executor;

    public DocumentInvoiceCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Document.Invoice>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, DocumentInvoiceMapping::keyBinds);
    }

    @Override
    public Future<Document.Invoice> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, DocumentInvoiceMapping::keyBinds);
    }

    @Override
    public Future<List<Document.Invoice>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, DocumentInvoiceMapping::keysBinds);
    }

    @Override
    public Future<List<Document.Invoice>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, DocumentInvoiceMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Document.Invoice> insert(Document.Invoice invoice) {
        return Crud.insert(executor, INSERT, invoice, DocumentInvoiceMapping::insertBinds,
                DocumentInvoiceMapping::inserted);
    }

    @Override
    public Future<List<Document.Invoice>> insertAll(
            Collection<? extends Document.Invoice> invoices) {
        return Crud.insertAll(executor, INSERT_ALL, invoices,
                DocumentInvoiceMapping::insertAllBinds, DocumentInvoiceMapping::inserted);
    }

    @Override
    public Future<Document.Invoice> update(Document.Invoice invoice) {
        return Crud.update(executor, UPDATE, EXISTS, invoice, DocumentInvoiceMapping::updateBinds,
                DocumentInvoiceMapping::updated, DocumentInvoiceMapping::key,
                DocumentInvoiceMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Document.Invoice invoice) {
        return Crud.delete(executor, DELETE, EXISTS, invoice, DocumentInvoiceMapping::deleteBinds,
                DocumentInvoiceMapping::key, DocumentInvoiceMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, DocumentInvoiceMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, DocumentInvoiceMapping::keysBinds);
    }

    @Override
    public Long keyOf(Document.Invoice invoice) {
        return DocumentInvoiceMapping.key(invoice);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public DocumentInvoiceCrud with(SqlExecutor executor) {
        return new DocumentInvoiceCrud(executor);
    }
}
