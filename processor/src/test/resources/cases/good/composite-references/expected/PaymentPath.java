// Generated from Payment by Vorm; change that record instead.
package app;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Payment} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentPath<E> extends ToOne<E, Payment, Long> {
    public final NumberColumn<E, Long> id;

    public PaymentPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> PaymentTable.PAYMENT, step, nullable, alias -> PaymentTable.PAYMENT.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code invoice}.
     */
    public InvoiceColumns invoice() {
        return new InvoiceColumns();
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class InvoiceColumns extends InvoicePath<Payment> {
        public final NumberColumn<Payment, Long> tenant = new NumberColumn<>(PaymentPath.this.path(), "invoice_order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Payment, Integer> number = new NumberColumn<>(PaymentPath.this.path(), "invoice_order_number", SqlType.INTEGER);

        private InvoiceColumns() {
            super(PaymentPath.this.path(), "invoice", false);
        }

        @Override
        public List<Column<Payment, ?>> columns() {
            return List.of(this.tenant, this.number);
        }

        @Override
        protected List<Condition> equal(OrderKey key) {
            return List.of(this.tenant.eq(key.tenant()), this.number.eq(key.number()));
        }
    }
}
