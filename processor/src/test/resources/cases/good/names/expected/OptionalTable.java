// Generated from Optional by Vorm; change that class instead.
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
 * The table {@code optional} of {@link Optional} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OptionalTable extends EntityTable<Optional> {
    public static final OptionalTable OPTIONAL = new OptionalTable("optional");

    public final TextColumn<Optional> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Optional> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Optional, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Optional, ?>> columns = List.of(id, maybe, version);

    private OptionalTable(String alias) {
        super("", "optional", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OptionalTable as(String alias) {
        return new OptionalTable(alias);
    }

    @Override
    public List<Column<Optional, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<Optional, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Optional> reader() {
        return OptionalMapping::read;
    }

    @Override
    public EntityKeys<Optional, String> keys() {
        return new EntityKeys<>(OptionalMapping::key, OptionalMapping::keysBinds);
    }
}
