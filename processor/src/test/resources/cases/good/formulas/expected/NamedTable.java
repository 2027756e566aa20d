// Generated from Named by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.TimestampExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code named} of {@link Named} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NamedTable extends EntityTable<Named> {
    public static final NamedTable NAMED = new NamedTable("named");

    private final TextColumn<Named> foldedColumn = new TextColumn<>(this, "folded", SqlType.TEXT, List.of("lower(",
            "code)"));

    private final TimestampColumn<Named, Instant> nowColumn = new TimestampColumn<>(this, "now", SqlType.INSTANT, List.of("now()"));

    public final TextColumn<Named> code = new TextColumn<>(this, "code", SqlType.TEXT);

    public final TextExpression folded = NamedTable.this.foldedColumn;

    public final TimestampExpression<Instant> now = NamedTable.this.nowColumn;

    private final List<Column<Named, ?>> columns = List.of(code, foldedColumn, nowColumn);

    private NamedTable(String alias) {
        super("", "named", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public NamedTable as(String alias) {
        return new NamedTable(alias);
    }

    @Override
    public List<Column<Named, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("code", "folded", "now");
    }

    @Override
    public List<Column<Named, ?>> key() {
        return List.of(code);
    }

    @Override
    public RowReader<Named> reader() {
        return NamedMapping::read;
    }

    @Override
    public EntityKeys<Named, String> keys() {
        return new EntityKeys<>(NamedMapping::key, NamedMapping::keysBinds);
    }
}
