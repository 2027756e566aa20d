// Generated from Payment by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code payments} of {@link Payment} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentTable extends EntityTable<Payment> {
    public static final PaymentTable PAYMENT = new PaymentTable("payments");

    public final NumberColumn<Payment, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final InvoiceColumns invoice = new InvoiceColumns();

    private final List<Column<Payment, ?>> columns = List.of(id, invoice.tenant, invoice.number);

    private PaymentTable(String alias) {
        super("", "payments", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PaymentTable as(String alias) {
        return new PaymentTable(alias);
    }

    @Override
    public List<Column<Payment, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "invoice.tenant", "invoice.number");
    }

    @Override
    public List<Column<Payment, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Payment> reader() {
        return PaymentMapping::read;
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class InvoiceColumns extends InvoicePath<Payment> {
        public final NumberColumn<Payment, Long> tenant = new NumberColumn<>(PaymentTable.this, "invoice_order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Payment, Integer> number = new NumberColumn<>(PaymentTable.this, "invoice_order_number", SqlType.INTEGER);

        private InvoiceColumns() {
            super(PaymentTable.this, "invoice", false);
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
