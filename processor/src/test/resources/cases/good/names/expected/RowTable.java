// Generated from Row by Vorm; change that class instead.
package names;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code row} of {@link Row} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class RowTable extends EntityTable<Row> {
    public static final RowTable ROW = new RowTable("row");

    public final TextColumn<Row> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Row> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Row, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Row, ?>> columns = List.of(id, maybe, version);

    private RowTable(String alias) {
        super("", "row", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public RowTable as(String alias) {
        return new RowTable(alias);
    }

    @Override
    public List<Column<Row, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<Row, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Row> reader() {
        return RowMapping::read;
    }

    @Override
    public EntityKeys<Row, String> keys() {
        return new EntityKeys<>(RowMapping::key, RowMapping::keysBinds);
    }
}
