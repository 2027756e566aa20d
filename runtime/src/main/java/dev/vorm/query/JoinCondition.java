package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What is true of an entity and another one that belong together, beside their keys or instead of them: SQL with columns of both
 * tables in it, whatever these are called in a query. Immutable; generated table classes make it.
 *
 * @param <E> the entity that has the relationship
 * @param <R> the other entities
 */
public final class JoinCondition<E, R> {
    private static final String SELF = "this";

    private final List<String> texts;
    private final List<String> columns;
    private final Function<String, ? extends Table<E>> table;
    private final Function<String, ? extends Table<R>> target;

    /**
     * Takes it apart.
     *
     * @param texts the SQL before, between and behind the columns: one more
     * @param columns the columns, {@code this.name} of the entity's table and {@code other.name} of the other one's
     * @param table gives the entity's table under an alias; asked late, because tables may refer to each other
     * @param target gives the other entities' table under an alias
     */
    public JoinCondition(
            List<String> texts,
            List<String> columns,
            Function<String, ? extends Table<E>> table,
            Function<String, ? extends Table<R>> target) {
        this.texts = List.copyOf(texts);
        this.columns = List.copyOf(columns);
        this.table = Objects.requireNonNull(table, "table");
        this.target = Objects.requireNonNull(target, "target");
        if (texts.size() != columns.size() + 1) {
            throw new IllegalArgumentException(columns.size() + " columns, and " + texts.size() + " texts around them");
        }
    }

    /** Whether it speaks of the entity's own table, which a query must have then. */
    boolean isOfBoth() {
        return columns.stream().anyMatch(column -> column.startsWith(SELF + "."));
    }

    /** The entity's own table, for a query that knows keys of it alone. */
    Table<E> self() {
        return table.apply(SELF);
    }

    /** The condition for the names that the two tables have in a query; {@code self} is of use where it speaks of both. */
    Condition of(Table<E> self, Table<R> other) {
        Words words = new Words().word("(" + texts.get(0));
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            String name = column.substring(column.indexOf('.') + 1);
            Table<?> owner = column.startsWith(SELF + ".") ? self : other;
            words.operand(Operand.of(named(owner, name), Precedence.CAST)).word(texts.get(i + 1));
        }
        return words.word(")").test(Precedence.ATOM);
    }

    /** Whether there is another entity with a key for which the condition is true. */
    Condition exists(Table<E> self, String alias, List<? extends Expression<?>> key) {
        Table<R> other = target.apply(alias);
        return Subquery.exists(other, Reference.hasKey(other, key).and(of(self, other)));
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
