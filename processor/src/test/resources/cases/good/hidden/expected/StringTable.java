// Generated from String by Vorm; change that record instead.
package hidden;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code string} of {@link String} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StringTable extends EntityTable<String> {
    public static final StringTable STRING = new StringTable("string");

    public final NumberColumn<String, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<String> value = new TextColumn<>(this, "value", SqlType.TEXT);

    public final NumberColumn<String, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<String, ?>> columns = List.of(id, value, version);

    private StringTable(java.lang.String alias) {
        super("", "string", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public StringTable as(java.lang.String alias) {
        return new StringTable(alias);
    }

    @Override
    public List<Column<String, ?>> columns() {
        return columns;
    }

    @Override
    public List<java.lang.String> properties() {
        return List.of("id", "value", "version");
    }

    @Override
    public List<Column<String, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<String> reader() {
        return StringMapping::read;
    }

    @Override
    public EntityKeys<String, Long> keys() {
        return new EntityKeys<>(StringMapping::key, StringMapping::keysBinds);
    }
}
