// Generated from Outer.Class by Vorm; change that class instead.
package names;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code classes} of {@link Outer.Class} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OuterClassTable extends EntityTable<Outer.Class> {
    public static final OuterClassTable OUTER_CLASS = new OuterClassTable("classes");

    public final TextColumn<Outer.Class> id = new TextColumn<>(this, "id", SqlType.TEXT);

    private final List<Column<Outer.Class, ?>> columns = List.of(id);

    private OuterClassTable(String alias) {
        super("", "classes", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OuterClassTable as(String alias) {
        return new OuterClassTable(alias);
    }

    @Override
    public List<Column<Outer.Class, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id");
    }

    @Override
    public List<Column<Outer.Class, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Outer.Class> reader() {
        return OuterClassMapping::read;
    }

    @Override
    public EntityKeys<Outer.Class, String> keys() {
        return new EntityKeys<>(OuterClassMapping::key, OuterClassMapping::keysBinds);
    }
}
