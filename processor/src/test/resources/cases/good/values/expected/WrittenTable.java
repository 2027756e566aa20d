// Generated from Written by Vorm; change that record instead.
package values;

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
 * The table {@code value_written} of {@link Written} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class WrittenTable extends EntityTable<Written> {
    public static final WrittenTable WRITTEN = new WrittenTable("value_written");

    public final NumberColumn<Written, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Written> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final TextColumn<Written> made = new TextColumn<>(this, "made", SqlType.TEXT);

    public final TextColumn<Written> first = new TextColumn<>(this, "first", SqlType.TEXT);

    public final NumberColumn<Written, Integer> never = new NumberColumn<>(this, "never", SqlType.INTEGER);

    private final List<Column<Written, ?>> columns = List.of(id, text, made, first, never);

    private WrittenTable(String alias) {
        super("", "value_written", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public WrittenTable as(String alias) {
        return new WrittenTable(alias);
    }

    @Override
    public List<Column<Written, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "text", "made", "first", "never");
    }

    @Override
    public List<Column<Written, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Written> reader() {
        return WrittenMapping::read;
    }

    @Override
    public EntityKeys<Written, Long> keys() {
        return new EntityKeys<>(WrittenMapping::key, WrittenMapping::keysBinds);
    }
}
