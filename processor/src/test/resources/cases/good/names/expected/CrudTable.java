// Generated from Crud by Vorm; change that class instead.
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
 * The table {@code crud} of {@link Crud} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CrudTable extends EntityTable<Crud> {
    public static final CrudTable CRUD = new CrudTable("crud");

    public final TextColumn<Crud> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Crud> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Crud, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Crud, ?>> columns = List.of(id, maybe, version);

    private CrudTable(String alias) {
        super("", "crud", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public CrudTable as(String alias) {
        return new CrudTable(alias);
    }

    @Override
    public List<Column<Crud, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<Crud, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Crud> reader() {
        return CrudMapping::read;
    }

    @Override
    public EntityKeys<Crud, String> keys() {
        return new EntityKeys<>(CrudMapping::key, CrudMapping::keysBinds);
    }
}
