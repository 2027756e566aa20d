package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of {@code hstore}.
 *
 * @param <E> the entity of the table
 */
public final class HstoreColumn<E> extends Column<E, Map<String, @Nullable String>> implements HstoreExpression {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public HstoreColumn(Table<E> table, String name, SqlType<Map<String, @Nullable String>> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public HstoreColumn(
            Table<E> table, String name, SqlType<Map<String, @Nullable String>> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
