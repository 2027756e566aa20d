// Generated from Bill by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code bills} of {@link Bill} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class BillTable extends EntityTable<Bill> {
    public static final BillTable BILL = new BillTable("bills", false);

    public final TextColumn<Bill> number = new TextColumn<>(this, "number", SqlType.TEXT);

    public final FirmPath<Bill> firm = new FirmPath<>(new NumberColumn<>(this, "firm_id", SqlType.BIGINT), "firm", false);

    private final boolean acrossTenants;

    private final List<Column<Bill, ?>> columns = List.of(number, firm.key());

    private BillTable(String alias, boolean acrossTenants) {
        super("", "bills", alias);
        this.acrossTenants = acrossTenants;
    }

    /**
     * The same table with the rows of all tenants, which can be written here.
     */
    public BillTable acrossTenants() {
        return new BillTable(alias(), true);
    }

    @Override
    public Optional<Column<Bill, ?>> tenant() {
        return acrossTenants ? Optional.empty() : Optional.of(firm.key());
    }

    /**
     * The same table under another name in a query.
     */
    public BillTable as(String alias) {
        return new BillTable(alias, acrossTenants);
    }

    @Override
    public List<Column<Bill, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("number", "firm");
    }

    @Override
    public List<Column<Bill, ?>> key() {
        return List.of(number);
    }

    @Override
    public RowReader<Bill> reader() {
        return BillMapping::read;
    }
}
