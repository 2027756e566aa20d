// Generated from Invoice by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
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

    public final OrderedColumn<Invoice, InvoiceNumber> number = new OrderedColumn<>(this, "number", InvoiceMapping.NUMBER_TYPE);

    public final TextColumn<Invoice> buyer = new TextColumn<>(this, "buyer", SqlType.TEXT);

    private final List<Column<Invoice, ?>> columns = List.of(number, buyer);

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
        return List.of("number", "buyer");
    }

    @Override
    public List<Column<Invoice, ?>> key() {
        return List.of(number);
    }

    @Override
    public RowReader<Invoice> reader() {
        return InvoiceMapping::read;
    }

    @Override
    public EntityKeys<Invoice, InvoiceNumber> keys() {
        return new EntityKeys<>(InvoiceMapping::key, InvoiceMapping::keysBinds);
    }
}
