// Generated from Values by Vorm; change that class instead.
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
 * The table {@code values} of {@link Values} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ValuesTable extends EntityTable<Values> {
    public static final ValuesTable VALUES = new ValuesTable("values");

    public final TextColumn<Values> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Values> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Values, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Values, ?>> columns = List.of(id, maybe, version);

    private ValuesTable(String alias) {
        super("", "values", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ValuesTable as(String alias) {
        return new ValuesTable(alias);
    }

    @Override
    public List<Column<Values, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<Values, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Values> reader() {
        return ValuesMapping::read;
    }

    @Override
    public EntityKeys<Values, String> keys() {
        return new EntityKeys<>(ValuesMapping::key, ValuesMapping::keysBinds);
    }
}
