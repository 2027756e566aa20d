// Generated from Ticket by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Property;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code tickets} of {@link Ticket} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TicketTable extends EntityTable<Ticket> {
    public static final TicketTable TICKET = new TicketTable("tickets");

    public final PlaceColumns place = new PlaceColumns();

    public final OrderedColumn<Ticket, Ticket.ISBN> ISBN = new OrderedColumn<>(this, "isbn", TicketMapping.ISBN_TYPE);

    private final List<Column<Ticket, ?>> columns = List.of(place.purchase.key(), place.number,
            ISBN);

    private TicketTable(String alias) {
        super("", "tickets", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public TicketTable as(String alias) {
        return new TicketTable(alias);
    }

    @Override
    public List<Column<Ticket, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("place.purchase", "place.number", "ISBN");
    }

    @Override
    public List<Column<Ticket, ?>> key() {
        return List.of(place.purchase.key(), place.number);
    }

    @Override
    public RowReader<Ticket> reader() {
        return TicketMapping.reader("select(TICKET)");
    }

    @Override
    public RowReader<Ticket> reader(String statement) {
        return TicketMapping.reader(statement);
    }

    @Override
    public EntityKeys<Ticket, Ticket.Place> keys() {
        return new EntityKeys<>(TicketMapping::key, TicketMapping::keysBinds);
    }

    /**
     * The columns of {@link Ticket.Place}.
     */
    public final class PlaceColumns {
        public final PurchasePath<Ticket> purchase = new PurchasePath<>(new OrderedColumn<>(TicketTable.this, "purchase_id", TicketMapping.PLACE_PURCHASE_TYPE), new Property<>("Ticket.place.purchase", TicketMapping::getPlacePurchase, TicketMapping::withPlacePurchase), "place.purchase", false);

        public final NumberColumn<Ticket, Integer> number = new NumberColumn<>(TicketTable.this, "number", SqlType.INTEGER);

        private PlaceColumns() {
        }
    }
}
