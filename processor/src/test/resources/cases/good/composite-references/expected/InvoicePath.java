// Generated from Invoice by Vorm; change that record instead.
package app;

import dev.vorm.query.Column;
import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Invoice} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class InvoicePath<E> extends CompositeToOne<E, Invoice, OrderKey> {
    public final NumberColumn<Invoice, Integer> amount = new NumberColumn<>(InvoicePath.this.path(), "amount", SqlType.INTEGER);

    public final NumberColumn<Invoice, Integer> version = new NumberColumn<>(InvoicePath.this.path(), "version", SqlType.INTEGER);

    protected InvoicePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> InvoiceTable.INVOICE, step, nullable, alias -> InvoiceTable.INVOICE.as(alias));
    }

    /**
     * Where that leads to by its {@code order}.
     */
    public OrderColumns order() {
        return new OrderColumns();
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class OrderColumns extends OrderPath<Invoice> {
        public final NumberColumn<Invoice, Long> tenant = new NumberColumn<>(InvoicePath.this.path(), "order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Invoice, Integer> number = new NumberColumn<>(InvoicePath.this.path(), "order_number", SqlType.INTEGER);

        private OrderColumns() {
            super(InvoicePath.this.path(), "order", false);
        }

        @Override
        public List<Column<Invoice, ?>> columns() {
            return List.of(this.tenant, this.number);
        }

        @Override
        protected List<Condition> equal(OrderKey key) {
            return List.of(this.tenant.eq(key.tenant()), this.number.eq(key.number()));
        }
    }
}
