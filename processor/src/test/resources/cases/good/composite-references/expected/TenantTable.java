// Generated from Tenant by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code tenants} of {@link Tenant} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TenantTable extends EntityTable<Tenant> {
    public static final TenantTable TENANT = new TenantTable("tenants");

    public final NumberColumn<Tenant, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Tenant> name = new TextColumn<>(this, "name", SqlType.TEXT);

    private final List<Column<Tenant, ?>> columns = List.of(id, name);

    private TenantTable(String alias) {
        super("", "tenants", alias);
    }

    /**
     * No two rows have the same in name.
     */
    public UniqueKey<Tenant> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * The same table under another name in a query.
     */
    public TenantTable as(String alias) {
        return new TenantTable(alias);
    }

    @Override
    public List<Column<Tenant, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name");
    }

    @Override
    public List<Column<Tenant, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Tenant> reader() {
        return TenantMapping::read;
    }

    @Override
    public EntityKeys<Tenant, Long> keys() {
        return new EntityKeys<>(TenantMapping::key, TenantMapping::keysBinds);
    }
}
