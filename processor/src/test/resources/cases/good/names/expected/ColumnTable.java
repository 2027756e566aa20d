// Generated from Column by Vorm; change that class instead.
package names;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code column} of {@link Column} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ColumnTable extends EntityTable<Column> {
    public static final ColumnTable COLUMN = new ColumnTable("column");

    public final TextColumn<Column> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Column> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Column, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<dev.vorm.query.Column<Column, ?>> columns = List.of(id, maybe, version);

    private ColumnTable(String alias) {
        super("", "column", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ColumnTable as(String alias) {
        return new ColumnTable(alias);
    }

    @Override
    public List<dev.vorm.query.Column<Column, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<dev.vorm.query.Column<Column, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Column> reader() {
        return ColumnMapping::read;
    }

    @Override
    public EntityKeys<Column, String> keys() {
        return new EntityKeys<>(ColumnMapping::key, ColumnMapping::keysBinds);
    }
}
