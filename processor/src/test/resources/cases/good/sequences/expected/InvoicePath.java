// Generated from Invoice by Vorm; change that class instead.
package app;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Invoice} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class InvoicePath<E> extends ToOne<E, Invoice, InvoiceNumber> {
    public final OrderedColumn<E, InvoiceNumber> number;

    public final TextColumn<Invoice> buyer = new TextColumn<>(InvoicePath.this.path(), "buyer", SqlType.TEXT);

    public InvoicePath(OrderedColumn<E, InvoiceNumber> column, String step, boolean nullable) {
        super(column, () -> InvoiceTable.INVOICE, step, nullable, alias -> InvoiceTable.INVOICE.as(alias));
        this.number = column;
    }
}
