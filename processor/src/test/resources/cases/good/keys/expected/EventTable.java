// Generated from Event by Vorm; change that record instead.
package keys;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code event} of {@link Event} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EventTable extends EntityTable<Event> {
    public static final EventTable EVENT = new EventTable("event");

    public final NumberColumn<Event, Short> id = new NumberColumn<>(this, "id", SqlType.SMALLINT);

    public final TimestampColumn<Event, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    private final List<Column<Event, ?>> columns = List.of(id, createdAt);

    private EventTable(String alias) {
        super("", "event", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public EventTable as(String alias) {
        return new EventTable(alias);
    }

    @Override
    public List<Column<Event, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "createdAt");
    }

    @Override
    public List<Column<Event, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Event> reader() {
        return EventMapping::read;
    }

    @Override
    public EntityKeys<Event, Short> keys() {
        return new EntityKeys<>(EventMapping::key, EventMapping::keysBinds);
    }
}
