// Generated from Override by Vorm; change that class instead.
package hidden;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.lang.Long;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code override} of {@link Override} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OverrideTable extends EntityTable<Override> {
    public static final OverrideTable OVERRIDE = new OverrideTable("override");

    public final NumberColumn<Override, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Override> string = new TextColumn<>(this, "string", SqlType.TEXT);

    private final List<Column<Override, ?>> columns = List.of(id, string);

    private OverrideTable(String alias) {
        super("", "override", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OverrideTable as(String alias) {
        return new OverrideTable(alias);
    }

    @java.lang.Override
    public List<Column<Override, ?>> columns() {
        return columns;
    }

    @java.lang.Override
    public List<String> properties() {
        return List.of("id", "string");
    }

    @java.lang.Override
    public List<Column<Override, ?>> key() {
        return List.of(id);
    }

    @java.lang.Override
    public RowReader<Override> reader() {
        return OverrideMapping::read;
    }

    @java.lang.Override
    public EntityKeys<Override, Long> keys() {
        return new EntityKeys<>(OverrideMapping::key, OverrideMapping::keysBinds);
    }
}
