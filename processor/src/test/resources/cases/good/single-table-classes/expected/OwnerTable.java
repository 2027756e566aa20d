// Generated from Owner by Vorm; change that record instead.
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
 * The table {@code owners} of {@link Owner} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OwnerTable extends EntityTable<Owner> {
    public static final OwnerTable OWNER = new OwnerTable("owners");

    public final NumberColumn<Owner, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Owner> name = new TextColumn<>(this, "name", SqlType.TEXT);

    private final List<Column<Owner, ?>> columns = List.of(id, name);

    private OwnerTable(String alias) {
        super("", "owners", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OwnerTable as(String alias) {
        return new OwnerTable(alias);
    }

    @Override
    public List<Column<Owner, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name");
    }

    @Override
    public List<Column<Owner, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Owner> reader() {
        return OwnerMapping::read;
    }

    @Override
    public EntityKeys<Owner, Long> keys() {
        return new EntityKeys<>(OwnerMapping::key, OwnerMapping::keysBinds);
    }
}
