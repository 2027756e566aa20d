package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of some entities as a table, with a number for each: what a statement is given as arrays, one for each column of the key,
 * which are its first binds. Immutable.
 */
public final class KeyTable extends Table<Object> {
    private final List<Column<Object, ?>> keys;
    private final NumberColumn<Object, Long> number;

    /**
     * A table of some keys.
     *
     * @param key their columns, by whose names they are called
     * @param tables what stands beside it in a query, from whose names it keeps away
     */
    public KeyTable(List<? extends Column<?, ?>> key, List<? extends Table<?>> tables) {
        this(key, free("keys", tables));
    }

    private KeyTable(List<? extends Column<?, ?>> key, String name) {
        super("", name, name);
        List<Column<Object, ?>> columns = new ArrayList<>();
        for (Column<?, ?> column : key) {
            columns.add(new Column<>(this, column.name(), column.type()));
        }
        this.keys = List.copyOf(columns);
        this.number = new NumberColumn<>(this, Family.free("number", columns), SqlType.BIGINT);
    }

    private static String free(String wanted, List<? extends Table<?>> tables) {
        return tables.stream().anyMatch(table -> table.alias().equals(wanted)) ? free(wanted + "_", tables) : wanted;
    }

    /** The number of a key, from 1. */
    public NumberColumn<Object, Long> number() {
        return number;
    }

    /** The columns of the keys as they travel. */
    public List<Column<Object, ?>> arrays() {
        return keys;
    }

    /** The columns of the keys as other tables have them. */
    public List<Expression<?>> values() {
        List<Expression<?>> values = new ArrayList<>();
        for (Column<Object, ?> column : keys) {
            values.add(value(column));
        }
        return values;
    }

    /** What travels as text becomes what it is. */
    private static <T> Expression<T> value(Column<Object, T> column) {
        SqlType<T> type = column.type();
        return type.asText()
                ? Composed.of(
                        type, Precedence.CAST, List.of("", "::" + type.name()), Operand.first(column, Precedence.CAST))
                : column;
    }

    @Override
    public List<Column<Object, ?>> columns() {
        List<Column<Object, ?>> all = new ArrayList<>(keys);
        all.add(number);
        return all;
    }

    /** None is known. */
    @Override
    public List<Column<Object, ?>> key() {
        return List.of();
    }
}
