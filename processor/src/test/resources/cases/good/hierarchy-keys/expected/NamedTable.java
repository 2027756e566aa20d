// Generated from Named by Vorm; change that type instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code named} of {@link Named} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedTable extends EntityTable<Named> {
    public static final NamedTable NAMED = new NamedTable("named");

    private final TextColumn<Named> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final TextColumn<Named> id = new TextColumn<>(this, "id", NamedOneMapping.ID_TYPE);

    public final TextExpression kind = NamedTable.this.kindColumn;

    private final List<Column<Named, ?>> columns = List.of(id, kindColumn,
            new TextColumn<>(this, "text", SqlType.TEXT));

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
        return List.of("id", "kind", "text");
    }

    @Override
    public List<Column<Named, ?>> key() {
        return List.of(id);
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
