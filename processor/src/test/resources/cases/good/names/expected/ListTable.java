// Generated from List by Vorm; change that class instead.
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
import javax.annotation.processing.Generated;

/**
 * The table {@code list} of {@link List} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ListTable extends EntityTable<List> {
    public static final ListTable LIST = new ListTable("list");

    public final TextColumn<List> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<List> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<List, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final java.util.List<Column<List, ?>> columns = java.util.List.of(id, maybe, version);

    private ListTable(String alias) {
        super("", "list", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ListTable as(String alias) {
        return new ListTable(alias);
    }

    @Override
    public java.util.List<Column<List, ?>> columns() {
        return columns;
    }

    @Override
    public java.util.List<String> properties() {
        return java.util.List.of("id", "maybe", "version");
    }

    @Override
    public java.util.List<Column<List, ?>> key() {
        return java.util.List.of(id);
    }

    @Override
    public java.util.List<Assignment> stamps() {
        return java.util.List.of(Assignment.next(version));
    }

    @Override
    public RowReader<List> reader() {
        return ListMapping::read;
    }

    @Override
    public EntityKeys<List, String> keys() {
        return new EntityKeys<>(ListMapping::key, ListMapping::keysBinds);
    }
}
