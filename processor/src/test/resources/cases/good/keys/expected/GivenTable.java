// Generated from Given by Vorm; change that record instead.
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
 * The table {@code given} of {@link Given} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class GivenTable extends EntityTable<Given> {
    public static final GivenTable GIVEN = new GivenTable("given");

    public final TextColumn<Given> code = new TextColumn<>(this, "code", SqlType.TEXT);

    public final TextColumn<Given> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final NumberColumn<Given, Long> version = new NumberColumn<>(this, "version", SqlType.BIGINT);

    private final List<Column<Given, ?>> columns = List.of(code, name, version);

    private GivenTable(String alias) {
        super("", "given", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public GivenTable as(String alias) {
        return new GivenTable(alias);
    }

    @Override
    public List<Column<Given, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("code", "name", "version");
    }

    @Override
    public List<Column<Given, ?>> key() {
        return List.of(code);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Given> reader() {
        return GivenMapping::read;
    }

    @Override
    public EntityKeys<Given, String> keys() {
        return new EntityKeys<>(GivenMapping::key, GivenMapping::keysBinds);
    }
}
