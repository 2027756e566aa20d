// Generated from Future by Vorm; change that class instead.
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
 * The table {@code future} of {@link Future} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FutureTable extends EntityTable<Future> {
    public static final FutureTable FUTURE = new FutureTable("future");

    public final TextColumn<Future> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Future> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Future, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Future, ?>> columns = List.of(id, maybe, version);

    private FutureTable(String alias) {
        super("", "future", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public FutureTable as(String alias) {
        return new FutureTable(alias);
    }

    @Override
    public List<Column<Future, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<Future, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Future> reader() {
        return FutureMapping::read;
    }

    @Override
    public EntityKeys<Future, String> keys() {
        return new EntityKeys<>(FutureMapping::key, FutureMapping::keysBinds);
    }
}
