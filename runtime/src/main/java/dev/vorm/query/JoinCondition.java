package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What is true of an entity and another one that belong together, beside their keys or instead of them: SQL with columns of both
 * tables in it, whatever these are called in a query. Immutable; generated table classes make it.
 *
 * @param <E> the entity that has the relationship
 */
public final class JoinCondition<E> {
    private static final String SELF = "this";

    private final List<String> texts;
    private final List<String> columns;
    private final Supplier<? extends Table<E>> table;

    /**
     * Takes it apart.
     *
     * @param texts the SQL before, between and behind the columns: one more
     * @param columns the columns, {@code this.name} of the entity's table and {@code other.name} of the other one's
     * @param table gives the entity's table; asked late, because tables may refer to each other
     */
    public JoinCondition(List<String> texts, List<String> columns, Supplier<? extends Table<E>> table) {
        this.texts = List.copyOf(texts);
        this.columns = List.copyOf(columns);
        this.table = Objects.requireNonNull(table, "table");
        if (texts.size() != columns.size() + 1) {
            throw new IllegalArgumentException(columns.size() + " columns, and " + texts.size() + " texts around them");
        }
    }

    /** Whether it speaks of the entity's own table, which a query must have then. */
    boolean isOfBoth() {
        return columns.stream().anyMatch(column -> column.startsWith(SELF + "."));
    }

    /** The entity's own table, for a query that knows keys of it alone, and leads to another table. */
    Table<E> self(Table<?> other) {
        return table.get().as(other.alias().equals(SELF) ? SELF + "_" : SELF);
    }

    /** The condition for the names that the two tables have in a query; {@code self} is of use where it speaks of both. */
    Condition of(Table<E> self, Table<?> other) {
        Words words = new Words().word("(" + texts.get(0));
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            String name = column.substring(column.indexOf('.') + 1);
            Table<?> owner = column.startsWith(SELF + ".") ? self : other;
            words.operand(Operand.of(named(owner, name), Precedence.CAST)).word(texts.get(i + 1));
        }
        return words.word(")").test(Precedence.ATOM);
    }

    private static Column<?, ?> named(Table<?> table, String name) {
        for (Column<?, ?> column : table.columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException("The table " + table + " has no column " + name);
    }
}
