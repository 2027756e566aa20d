// Generated from Only by Vorm; change that record instead.
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
 * The table {@code only} of {@link Only} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OnlyTable extends EntityTable<Only> {
    public static final OnlyTable ONLY = new OnlyTable("only");

    public final TextColumn<Only> tenant = new TextColumn<>(this, "tenant", SqlType.TEXT);

    public final NumberColumn<Only, Short> id = new NumberColumn<>(this, "id", SqlType.SMALLINT);

    private final List<Column<Only, ?>> columns = List.of(tenant, id);

    private OnlyTable(String alias) {
        super("", "only", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OnlyTable as(String alias) {
        return new OnlyTable(alias);
    }

    @Override
    public List<Column<Only, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("tenant", "id");
    }

    @Override
    public List<Column<Only, ?>> key() {
        return List.of(tenant, id);
    }

    @Override
    public RowReader<Only> reader() {
        return OnlyMapping::read;
    }

    @Override
    public EntityKeys<Only, OnlyKey> keys() {
        return new EntityKeys<>(OnlyMapping::key, OnlyMapping::keysBinds);
    }
}
