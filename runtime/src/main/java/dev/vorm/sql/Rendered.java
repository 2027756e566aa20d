package dev.vorm.sql;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL gets it.
 *
 * @param sql the text, with {@code $1} for its first bind
 * @param binds the binds in order, in the driver's form: a list is one array, null is NULL
 * @param sensitive the numbers of the binds that are secrets: 1 for {@code $1}
 * @param tenants the binds that stand for the tenant, which are null in {@code binds}, or what was given
 */
public record Rendered(String sql, List<@Nullable Object> binds, Set<Integer> sensitive, List<TenantBind> tenants) {
    /** The place among the binds of an array that is given whenever the statement is sent. */
    public static final Object GIVEN = new Object() {
        @Override
        public String toString() {
            return "(given later)";
        }
    };

    /** The text without the binds, which may be secrets. */
    @Override
    public String toString() {
        return sql;
    }
}
