// Generated from Tenant by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Tenant} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TenantMapping {
    private TenantMapping() {
    }

    /**
     * Reads id, name.
     */
    public static Tenant read(Row row, int at) {
        return new Tenant(
                required(row.getLong(at), "Tenant.id"),
                required(row.getString(at + 1), "Tenant.name"));
    }

    static Long key(Tenant tenant) {
        return tenant.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Tenant.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Tenant.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Tenant tenant) {
        Binds.unset(tenant.id(), "Tenant.id");
        return Binds.of(Binds.text(tenant.name(), "Tenant.name"));
    }

    static Tuple insertAllBinds(List<? extends Tenant> tenants) {
        int size = tenants.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Tenant tenant = tenants.get(i);
            Binds.unset(tenant.id(), "Tenant.id");
            name[i] = Binds.text(tenant.name(), "Tenant.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The tenant with what an insert generated: id.
     */
    static Tenant inserted(Tenant tenant, Row row, int at) {
        return new Tenant(
                required(row.getLong(at), "Tenant.id"),
                tenant.name());
    }

    static Tuple updateBinds(Tenant tenant) {
        return Binds.of(
                Binds.key(tenant.id(), "Tenant.id"),
                Binds.text(tenant.name(), "Tenant.name"));
    }

    /**
     * The tenant as it is: an update generates nothing.
     */
    static Tenant updated(Tenant tenant, Row row, int at) {
        return tenant;
    }

    static Tuple deleteBinds(Tenant tenant) {
        return Binds.of(Binds.key(tenant.id(), "Tenant.id"));
    }
}
