// Generated from Document.Invoice by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Document.Invoice} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentInvoicePath<E> extends ToOne<E, Document.Invoice, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Document.Invoice> title = new TextColumn<>(DocumentInvoicePath.this.path(), "title", SqlType.TEXT);

    public final TimestampColumn<Document.Invoice, Instant> createdAt = new TimestampColumn<>(DocumentInvoicePath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document.Invoice> deleted = new BooleanColumn<>(DocumentInvoicePath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document.Invoice, Integer> version = new NumberColumn<>(DocumentInvoicePath.this.path(), "version", SqlType.INTEGER);

    public final TextColumn<Document.Invoice> number = new TextColumn<>(DocumentInvoicePath.this.path(), "number", SqlType.TEXT);

    public final NumberColumn<Document.Invoice, BigDecimal> total = new NumberColumn<>(DocumentInvoicePath.this.path(), "total", SqlType.NUMERIC);

    public final TextColumn<Document.Invoice> currency = new TextColumn<>(DocumentInvoicePath.this.path(), "currency", SqlType.TEXT);

    public DocumentInvoicePath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> DocumentInvoiceTable.DOCUMENT_INVOICE, step, nullable, alias -> DocumentInvoiceTable.DOCUMENT_INVOICE.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code attachment}.
     */
    public DocumentPath<Document.Invoice> attachment() {
        return new DocumentPath<>(new NumberColumn<>(DocumentInvoicePath.this.path(), "attachment_id", SqlType.BIGINT), "attachment", true);
    }
}
