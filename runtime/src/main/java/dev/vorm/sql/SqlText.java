package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement while it is written: its text, its binds, and the tables in reach. */
final class SqlText {
    private final StringBuilder sql = new StringBuilder(256);
    private final List<@Nullable Object> binds = new ArrayList<>();
    private Set<Integer> sensitive = Set.of();
    private boolean secret;
    private Scope scope = Scope.EMPTY;

    /** Sets the tables whose columns may be used from here on. */
    void enter(Scope scope) {
        this.scope = scope;
    }

    SqlText append(String text) {
        sql.append(text);
        return this;
    }

    /** Writes a table where it is named first, with its alias. */
    void table(Table<?> table) {
        sql.append(table.quotedName());
        if (!table.alias().equals(table.name())) {
            sql.append(" AS ").append(table.quotedAlias());
        }
    }

    /** Writes a column, with the name of its table when there are several in reach. */
    void column(Column<?, ?> column) {
        scope.require(column);
        if (scope.qualifies()) {
            sql.append(column.table().quotedAlias()).append('.');
        }
        sql.append(column.quotedName());
    }

    /** Whether the binds from here on are secrets, whatever their types; gives what held before. */
    boolean secret(boolean areSecrets) {
        boolean before = secret;
        secret = areSecrets;
        return before;
    }

    /** Writes a bind, with a cast when PostgreSQL would have to guess its type or the driver sends another one. */
    <T> void bind(@Nullable T value, SqlType<T> type, boolean cast) {
        place(value == null ? null : type.encode(value), type);
        if (type.asText()) {
            sql.append("::text");
        }
        if (cast || type.asText()) {
            sql.append("::").append(type.name());
        }
    }

    /** Writes a list as one bind. */
    <T> void bindAll(List<? extends T> values, SqlType<T> type) {
        place(type.encodeAll(values), type);
        if (type.asText()) {
            sql.append("::text[]::").append(type.name()).append("[]");
        }
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
        return new Rendered(sql.toString(), Collections.unmodifiableList(binds), Set.copyOf(sensitive));
    }
}
