package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.Expression;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement while it is written: its text, its binds, and the tables in reach. */
final class SqlText {
    private final StringBuilder sql = new StringBuilder(256);
    private final List<@Nullable Object> binds = new ArrayList<>();
    private Set<Integer> sensitive = Set.of();
    private List<TenantBind> tenants = List.of();
    private boolean secret;
    private @Nullable Expression<?> target;
    private Scope scope = Scope.EMPTY;

    /** Sets the tables whose columns may be used from here on; gives those before. */
    Scope enter(Scope entered) {
        Scope before = scope;
        scope = entered;
        return before;
    }

    /** The tables whose columns may be used. */
    Scope scope() {
        return scope;
    }

    SqlText append(String text) {
        sql.append(text);
        return this;
    }

    /** Writes a table where it is named first, with its alias. */
    void table(Table<?> table) {
        if (table.joined().isPresent()) {
            sql.append('(').append(table.joined().get().query()).append(") AS ").append(table.quotedAlias());
        } else {
            storedTable(table);
        }
    }

    /** Writes the table of the database itself, with its alias, where its rows are written. */
    void storedTable(Table<?> table) {
        sql.append(table.quotedName());
        if (!table.alias().equals(table.name())) {
            sql.append(" AS ").append(table.quotedAlias());
        }
    }

    /** Writes a column, with the name of its table when there are several in reach. */
    void column(Column<?, ?> column) {
        scope.require(column);
        if (!column.formula().isEmpty()) {
            formula(column);
            return;
        }
        if (scope.qualifies()) {
            sql.append(column.table().quotedAlias()).append('.');
        }
        sql.append(column.quotedName());
    }

    /** Writes which rows of a table are its entity's. */
    void discriminator(Discriminator<?> discriminator) {
        if (scope.qualifies()) {
            sql.append(discriminator.table().quotedAlias()).append('.');
        }
        sql.append(discriminator.quotedColumn()).append(" = ").append(discriminator.literal());
    }

    /** Writes a column with the name of its table. */
    void qualifiedColumn(Column<?, ?> column) {
        scope.require(column);
        if (!column.formula().isEmpty()) {
            formula(column);
            return;
        }
        sql.append(column.table().quotedAlias()).append('.').append(column.quotedName());
    }

    /** Writes an expression over the columns of a table, of the type that it is read as. */
    private void formula(Column<?, ?> column) {
        sql.append("((");
        for (int i = 0; i < column.formula().size(); i++) {
            if (i > 0) {
                sql.append(column.table().quotedAlias()).append('.');
            }
            sql.append(column.formula().get(i));
        }
        sql.append(")::").append(column.type().name()).append(')');
    }

    /** Whether the binds from here on are secrets, whatever their types; gives what held before. */
    boolean secret(boolean areSecrets) {
        boolean before = secret;
        secret = areSecrets;
        return before;
    }

    /** Says what the binds from here on are compared with or written into, for failures to name; null for nothing. */
    void target(@Nullable Expression<?> expression) {
        target = expression;
    }

    /** Writes a bind, with a cast when PostgreSQL would have to guess its type or the driver sends another one. */
    <T> void bind(@Nullable T value, SqlType<T> type, boolean cast) {
        place(value == null ? null : encoded(value, type, type::encode), type);
        if (type.asText()) {
            sql.append("::text");
        }
        if (cast || type.asText()) {
            sql.append("::").append(type.name());
        }
    }

    /** Writes a bind that stands for the tenant of whom the rows of a table are. */
    <T> void tenant(Column<?, T> column) {
        if (tenants.isEmpty()) {
            tenants = new ArrayList<>(2);
        }
        tenants.add(new TenantBind(binds.size() + 1, column.type(), column.toString()));
        bind(null, column.type(), false);
    }

    /**
     * Writes a list as one bind, for {@code = ANY (...)}. PostgreSQL has no arrays of arrays: those travel as an array of
     * texts, each of which becomes a row.
     */
    <T> void bindAll(List<? extends T> values, SqlType<T> type) {
        sql.append(type.isArray() ? "SELECT unnest(" : "");
        place(encoded(values, type, type::encodeAll), type);
        if (type.isArray()) {
            sql.append("::text[])::").append(type.name());
        } else if (type.asText()) {
            sql.append("::text[]::").append(type.name()).append("[]");
        }
    }

    @SuppressWarnings("UnusedException") // its message can hold the value
    private <V> Object encoded(V value, SqlType<?> type, Function<V, Object> encode) {
        try {
            return encode.apply(value);
        } catch (ValueException e) {
            throw refused(type, ": " + e.getMessage());
        } catch (RuntimeException e) {
            throw refused(type, "");
        }
    }

    private IllegalArgumentException refused(SqlType<?> type, String reason) {
        return new IllegalArgumentException((target instanceof Column<?, ?> column ? column + ": " : "")
                + "a value that " + type.name() + " cannot hold" + reason);
    }

    private void place(@Nullable Object bind, SqlType<?> type) {
        binds.add(bind);
        if (secret || type.isSensitive()) {
            if (sensitive.isEmpty()) {
                sensitive = new HashSet<>();
            }
            sensitive.add(binds.size());
        }
        sql.append('$').append(binds.size());
    }

    Rendered rendered() {
        return new Rendered(sql.toString(), Collections.unmodifiableList(binds), Set.copyOf(sensitive), tenants);
    }
}
