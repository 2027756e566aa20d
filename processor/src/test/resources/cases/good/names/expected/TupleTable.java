// Generated from Tuple by Vorm; change that class instead.
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
 * The table {@code tuple} of {@link Tuple} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TupleTable extends EntityTable<Tuple> {
    public static final TupleTable TUPLE = new TupleTable("tuple");

    public final TextColumn<Tuple> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Tuple> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Tuple, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Tuple, ?>> columns = List.of(id, maybe, version);

    private TupleTable(String alias) {
        super("", "tuple", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public TupleTable as(String alias) {
        return new TupleTable(alias);
    }

    @Override
    public List<Column<Tuple, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<Tuple, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Tuple> reader() {
        return TupleMapping::read;
    }

    @Override
    public EntityKeys<Tuple, String> keys() {
        return new EntityKeys<>(TupleMapping::key, TupleMapping::keysBinds);
    }
}
