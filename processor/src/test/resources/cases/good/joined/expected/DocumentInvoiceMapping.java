// Generated from Document.Invoice by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Document.Invoice} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentInvoiceMapping {
    private DocumentInvoiceMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Document.Invoice> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Document.Invoice", "DOCUMENT_INVOICE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, title, created_at, deleted, version, number, total, currency, attachment_id.
     */
    public static Document.Invoice read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 5, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Document.Invoice read(Row row, int at, int own, Unloaded unloaded) {
        return new Document.Invoice(
                required(row.getString(own), "Document.Invoice.number"),
                required(row.getLong(at), "Document.Invoice.id"),
                required(row.getString(at + 1), "Document.Invoice.title"),
                required(Values.decimal(row.getString(own + 1), "Document.Invoice.total"), "Document.Invoice.total"),
                required(row.getString(own + 2), "Document.Invoice.currency"),
                unloaded.ref(row.getLong(own + 3), "attachment"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Document.Invoice.createdAt"),
                required(row.getBoolean(at + 3), "Document.Invoice.deleted"),
                required(row.getInteger(at + 4), "Document.Invoice.version"));
    }

    static Long key(Document.Invoice invoice) {
        return invoice.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Document.Invoice.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Document.Invoice.id");
        }
        return Binds.ofArrays(keys);
    }

    static Document.Invoice withAttachment(Document.Invoice invoice,
            Ref<Document, Long> attachment) {
        return new Document.Invoice(
                invoice.number(),
                invoice.id(),
                invoice.title(),
                invoice.total(),
                invoice.currency(),
                attachment,
                invoice.createdAt(),
                invoice.deleted(),
                invoice.version());
    }

    static Tuple insertBinds(Document.Invoice invoice) {
        Binds.unset(invoice.id(), "Document.Invoice.id");
        return Binds.of(
                Binds.text(invoice.title(), "Document.Invoice.title"),
                Binds.text(invoice.number(), "Document.Invoice.number"),
                Binds.decimal(invoice.total(), "Document.Invoice.total"),
                Binds.text(invoice.currency(), "Document.Invoice.currency"),
                Binds.ref(invoice.attachment()));
    }

    static Tuple insertAllBinds(List<? extends Document.Invoice> invoices) {
        int size = invoices.size();
        String[] title = new String[size];
        String[] number = new String[size];
        String[] total = new String[size];
        String[] currency = new String[size];
        Long[] attachment = new Long[size];
        for (int i = 0; i < size; i++) {
            Document.Invoice invoice = invoices.get(i);
            Binds.unset(invoice.id(), "Document.Invoice.id");
            title[i] = Binds.text(invoice.title(), "Document.Invoice.title");
            number[i] = Binds.text(invoice.number(), "Document.Invoice.number");
            total[i] = Binds.decimal(invoice.total(), "Document.Invoice.total");
            currency[i] = Binds.text(invoice.currency(), "Document.Invoice.currency");
            attachment[i] = Binds.ref(invoice.attachment());
        }
        return Binds.ofArrays(title, number, total, currency, attachment);
    }

    /**
     * The invoice with what an insert generated: id, created_at, deleted, currency.
     */
    static Document.Invoice inserted(Document.Invoice invoice, Row row, int at) {
        return inserted(invoice, row, at, at + 3);
    }

    static Document.Invoice inserted(Document.Invoice invoice, Row row, int at, int own) {
        return new Document.Invoice(
                invoice.number(),
                required(row.getLong(at), "Document.Invoice.id"),
                invoice.title(),
                invoice.total(),
                required(row.getString(own), "Document.Invoice.currency"),
                invoice.attachment(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Document.Invoice.createdAt"),
                required(row.getBoolean(at + 2), "Document.Invoice.deleted"),
                0);
    }

    static Tuple updateBinds(Document.Invoice invoice) {
        return Binds.of(
                Binds.key(invoice.id(), "Document.Invoice.id"),
                Binds.text(invoice.title(), "Document.Invoice.title"),
                Binds.text(invoice.number(), "Document.Invoice.number"),
                Binds.decimal(invoice.total(), "Document.Invoice.total"),
                Binds.text(invoice.currency(), "Document.Invoice.currency"),
                Binds.ref(invoice.attachment()),
                invoice.version());
    }

    /**
     * The invoice with what an update generated: created_at, deleted, version.
     */
    static Document.Invoice updated(Document.Invoice invoice, Row row, int at) {
        return new Document.Invoice(
                invoice.number(),
                invoice.id(),
                invoice.title(),
                invoice.total(),
                invoice.currency(),
                invoice.attachment(),
                required(Values.instant(row.getOffsetDateTime(at)), "Document.Invoice.createdAt"),
                required(row.getBoolean(at + 1), "Document.Invoice.deleted"),
                required(row.getInteger(at + 2), "Document.Invoice.version"));
    }

    static Tuple deleteBinds(Document.Invoice invoice) {
        return Binds.of(
                Binds.key(invoice.id(), "Document.Invoice.id"),
                invoice.version());
    }
}
