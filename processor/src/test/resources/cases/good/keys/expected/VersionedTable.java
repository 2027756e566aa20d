// Generated from Versioned by Vorm; change that record instead.
package keys;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code versioned} of {@link Versioned} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VersionedTable extends EntityTable<Versioned> {
    public static final VersionedTable VERSIONED = new VersionedTable("versioned");

    public final ComparableColumn<Versioned, UUID> id = new ComparableColumn<>(this, "id", SqlType.UUID);

    public final TimestampColumn<Versioned, Instant> version = new TimestampColumn<>(this, "version", SqlType.INSTANT);

    public final TextColumn<Versioned> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final TimestampColumn<Versioned, Instant> at = new TimestampColumn<>(this, "at", SqlType.INSTANT);

    private final List<Column<Versioned, ?>> columns = List.of(id, version, name, at);

    private VersionedTable(String alias) {
        super("", "versioned", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public VersionedTable as(String alias) {
        return new VersionedTable(alias);
    }

    @Override
    public List<Column<Versioned, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "version", "name", "at");
    }

    @Override
    public List<Column<Versioned, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.clock(version), Assignment.now(at));
    }

    @Override
    public RowReader<Versioned> reader() {
        return VersionedMapping::read;
    }

    @Override
    public EntityKeys<Versioned, UUID> keys() {
        return new EntityKeys<>(VersionedMapping::key, VersionedMapping::keysBinds);
    }
}
