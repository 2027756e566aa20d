// Generated from Invoice by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code invoices} of {@link Invoice} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class InvoiceTable extends EntityTable<Invoice> {
    public static final InvoiceTable INVOICE = new InvoiceTable("invoices");

    public final OrderColumns order = new OrderColumns();

    public final NumberColumn<Invoice, Integer> amount = new NumberColumn<>(this, "amount", SqlType.INTEGER);

    public final NumberColumn<Invoice, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Invoice, ?>> columns = List.of(order.tenant, order.number, amount,
            version);

    private InvoiceTable(String alias) {
        super("", "invoices", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public InvoiceTable as(String alias) {
        return new InvoiceTable(alias);
    }

    @Override
    public List<Column<Invoice, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("order.tenant", "order.number", "amount", "version");
    }

    @Override
    public List<Column<Invoice, ?>> key() {
        return List.of(order.tenant, order.number);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Invoice> reader() {
        return InvoiceMapping::read;
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class OrderColumns extends OrderPath<Invoice> {
        public final NumberColumn<Invoice, Long> tenant = new NumberColumn<>(InvoiceTable.this, "order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Invoice, Integer> number = new NumberColumn<>(InvoiceTable.this, "order_number", SqlType.INTEGER);

        private OrderColumns() {
            super(InvoiceTable.this, "order", false);
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
