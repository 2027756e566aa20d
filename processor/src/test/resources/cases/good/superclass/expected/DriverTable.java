// Generated from Driver by Vorm; change that class instead.
package app;

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
 * The table {@code drivers} of {@link Driver} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DriverTable extends EntityTable<Driver> {
    public static final DriverTable DRIVER = new DriverTable("drivers");

    public final NumberColumn<Driver, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Driver, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final TextColumn<Driver> name = new TextColumn<>(this, "name", SqlType.TEXT);

    private final List<Column<Driver, ?>> columns = List.of(id, version, name);

    private DriverTable(String alias) {
        super("", "drivers", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public DriverTable as(String alias) {
        return new DriverTable(alias);
    }

    @Override
    public List<Column<Driver, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "version", "name");
    }

    @Override
    public List<Column<Driver, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Driver> reader() {
        return DriverMapping::read;
    }

    @Override
    public EntityKeys<Driver, Long> keys() {
        return new EntityKeys<>(DriverMapping::key, DriverMapping::keysBinds);
    }
}
