// Generated from Tenant by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Tenant} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TenantPath<E> extends ToOne<E, Tenant, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Tenant> name = new TextColumn<>(TenantPath.this.path(), "name", SqlType.TEXT);

    public TenantPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> TenantTable.TENANT, step, nullable, alias -> TenantTable.TENANT.as(alias));
        this.id = column;
    }
}
