// Generated from Hall by Vorm; change that record instead.
package app;

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
 * The table {@code halls} of {@link Hall} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class HallTable extends EntityTable<Hall> {
    public static final HallTable HALL = new HallTable("halls");

    public final TextColumn<Hall> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final NumberColumn<Hall, Integer> floor = new NumberColumn<>(this, "floor", SqlType.INTEGER);

    private final List<Column<Hall, ?>> columns = List.of(name, floor);

    private HallTable(String alias) {
        super("", "halls", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public HallTable as(String alias) {
        return new HallTable(alias);
    }

    @Override
    public List<Column<Hall, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("name", "floor");
    }

    @Override
    public List<Column<Hall, ?>> key() {
        return List.of(name);
    }

    @Override
    public RowReader<Hall> reader() {
        return HallMapping::read;
    }

    @Override
    public EntityKeys<Hall, String> keys() {
        return new EntityKeys<>(HallMapping::key, HallMapping::keysBinds);
    }
}
