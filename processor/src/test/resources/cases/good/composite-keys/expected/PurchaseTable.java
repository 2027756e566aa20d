// Generated from Purchase by Vorm; change that record instead.
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
 * The table {@code purchases} of {@link Purchase} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PurchaseTable extends EntityTable<Purchase> {
    public static final PurchaseTable PURCHASE = new PurchaseTable("purchases");

    public final OrderedColumn<Purchase, PurchaseId> id = new OrderedColumn<>(this, "id", PurchaseMapping.ID_TYPE);

    public final TextColumn<Purchase> customer = new TextColumn<>(this, "customer", SqlType.TEXT);

    private final List<Column<Purchase, ?>> columns = List.of(id, customer);

    private PurchaseTable(String alias) {
        super("", "purchases", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PurchaseTable as(String alias) {
        return new PurchaseTable(alias);
    }

    @Override
    public List<Column<Purchase, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "customer");
    }

    @Override
    public List<Column<Purchase, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Purchase> reader() {
        return PurchaseMapping::read;
    }

    @Override
    public EntityKeys<Purchase, PurchaseId> keys() {
        return new EntityKeys<>(PurchaseMapping::key, PurchaseMapping::keysBinds);
    }
}
