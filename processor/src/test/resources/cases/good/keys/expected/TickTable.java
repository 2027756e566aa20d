// Generated from Tick by Vorm; change that class instead.
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
 * The table {@code tick} of {@link Tick} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TickTable extends EntityTable<Tick> {
    public static final TickTable TICK = new TickTable("tick");

    public final NumberColumn<Tick, Integer> id = new NumberColumn<>(this, "id", SqlType.INTEGER);

    public final TimestampColumn<Tick, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    private final List<Column<Tick, ?>> columns = List.of(id, createdAt);

    private TickTable(String alias) {
        super("", "tick", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public TickTable as(String alias) {
        return new TickTable(alias);
    }

    @Override
    public List<Column<Tick, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "createdAt");
    }

    @Override
    public List<Column<Tick, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Tick> reader() {
        return TickMapping::read;
    }

    @Override
    public EntityKeys<Tick, Integer> keys() {
        return new EntityKeys<>(TickMapping::key, TickMapping::keysBinds);
    }
}
