// Generated from Counted by Vorm; change that class instead.
package keys;

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
 * The table {@code counted} of {@link Counted} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CountedTable extends EntityTable<Counted> {
    public static final CountedTable COUNTED = new CountedTable("counted");

    public final NumberColumn<Counted, Long> version = new NumberColumn<>(this, "version", SqlType.BIGINT);

    public final TextColumn<Counted> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final NumberColumn<Counted, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    private final List<Column<Counted, ?>> columns = List.of(version, name, id);

    private CountedTable(String alias) {
        super("", "counted", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public CountedTable as(String alias) {
        return new CountedTable(alias);
    }

    @Override
    public List<Column<Counted, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("version", "name", "id");
    }

    @Override
    public List<Column<Counted, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Counted> reader() {
        return CountedMapping::read;
    }

    @Override
    public EntityKeys<Counted, Long> keys() {
        return new EntityKeys<>(CountedMapping::key, CountedMapping::keysBinds);
    }
}
