// Generated from Ticket by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
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

    public final NumberColumn<Ticket, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Ticket> next = new TextColumn<>(this, "next", SqlType.TEXT);

    private final List<Column<Ticket, ?>> columns = List.of(id, next);

    private TicketTable(String alias) {
        super("sales", "tickets", alias);
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
        return List.of("id", "next");
    }

    @Override
    public List<Column<Ticket, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Ticket> reader() {
        return TicketMapping::read;
    }

    @Override
    public EntityKeys<Ticket, Long> keys() {
        return new EntityKeys<>(TicketMapping::key, TicketMapping::keysBinds);
    }
}
