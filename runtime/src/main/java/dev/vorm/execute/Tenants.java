package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.sql.TenantBind;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/** Puts the tenant whom an executor is for into the binds of statements on tables that belong to several. */
final class Tenants {
    private final SqlStatement<?> statement;
    private final @Nullable Object tenant;

    private Tenants(SqlStatement<?> statement, @Nullable Object tenant) {
        this.statement = statement;
        this.tenant = tenant;
    }

    /**
     * The binds with the tenant in them.
     *
     * @param tenant null when the executor is for nobody
     * @throws InvalidArgumentException when it is not known who the tenant is, when it is of another type, or when a value is
     *     that of another tenant
     */
    static Tuple fill(SqlStatement<?> statement, Tuple binds, @Nullable Object tenant) {
        Tuple filled = BindTuple.of(binds);
        Tenants tenants = new Tenants(statement, tenant);
        for (TenantBind bind : statement.tenants()) {
            tenants.fill(filled, bind);
        }
        return filled;
    }

    private void fill(Tuple binds, TenantBind bind) {
        SqlType<?> type = bind.type();
        Object value = encoded(type, bind.property());
        int at = bind.number() - 1;
        if (at == binds.size()) {
            binds.addValue(value);
        } else if (binds.getValue(at) instanceof Object[] many) {
            Object[] all = type.newArray(many.length);
            for (int i = 0; i < many.length; i++) {
                all[i] = same(many[i], value, bind);
            }
            ((BindTuple) binds).setValue(at, all);
        } else {
            ((BindTuple) binds).setValue(at, same(binds.getValue(at), value, bind));
        }
    }

    // Of the type's own class, as is looked at first; a cause could hold the value.
    @SuppressWarnings({"unchecked", "UnusedException"})
    private <T> Object encoded(SqlType<T> type, String property) {
        if (tenant == null) {
            throw refused("it is not said whose " + property + " it is for: run it on the executor that"
                    + " SqlExecutor.tenant gives");
        }
        if (!type.javaType().isInstance(tenant)) {
            throw refused("the tenant is a " + tenant.getClass().getSimpleName() + ", and " + property + " a "
                    + type.javaType().getSimpleName());
        }
        Object value;
        try {
            value = type.encode((T) tenant);
        } catch (ValueException e) {
            throw refused("a tenant for " + property + " that " + type.name() + " cannot hold: " + e.getMessage());
        } catch (RuntimeException e) {
            throw refused("a tenant for " + property + " that " + type.name() + " cannot hold");
        }
        if (value == null) {
            throw refused("the tenant for " + property + " holds nothing");
        }
        return value;
    }

    private Object same(@Nullable Object given, Object value, TenantBind bind) {
        if (given != null && !given.equals(value)) {
            throw refused(bind.property() + " is that of another tenant");
        }
        return value;
    }

    private InvalidArgumentException refused(String reason) {
        return new InvalidArgumentException(statement.name() + ": " + reason);
    }
}
