package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table between two that are many to each other: the keys of both, and perhaps the position of the others in the list of an
 * owner. Immutable.
 */
public final class JoinTable extends WritableTable<Object> {
    private final List<Column<Object, ?>> owner;
    private final List<Column<Object, ?>> other;
    private final Side ownerSide;
    private final Side otherSide;
    private final String position;
    private final boolean isInverse;

    /**
     * One side of it.
     *
     * @param columns the names of its columns, in the order of those of the key
     * @param key the types of the key's columns
     */
    public record Side(List<String> columns, List<SqlType<?>> key) {
        /** Copies. */
        public Side {
            columns = List.copyOf(columns);
            key = List.copyOf(key);
        }
    }

    /**
     * Names a table.
     *
     * @param schema its schema, or "" to find it through the {@code search_path}
     * @param name its name
     * @param owner what holds the key of the entity on this side
     * @param other what holds the key of the entity on the other side
     */
    public JoinTable(String schema, String name, Side owner, Side other) {
        this(schema, name, owner, other, "");
    }

    /**
     * Names a table with positions.
     *
     * @param position the column of the position, from 0, that the other entity has in the list of the one on this side; "" for none
     */
    public JoinTable(String schema, String name, Side owner, Side other, String position) {
        this(schema, name, name, owner, other, position, false);
    }

    private JoinTable(
            String schema, String name, String alias, Side owner, Side other, String position, boolean isInverse) {
        super(schema, name, alias);
        this.position = position;
        this.isInverse = isInverse;
        this.ownerSide = owner;
        this.otherSide = other;
        this.owner = columns(owner);
        this.other = columns(other);
    }

    private List<Column<Object, ?>> columns(Side side) {
        List<Column<Object, ?>> columns = new ArrayList<>();
        for (int i = 0; i < side.columns().size(); i++) {
            columns.add(new Column<>(this, side.columns().get(i), side.key().get(i)));
        }
        return List.copyOf(columns);
    }

    /** The columns of the key of the entity on this side. */
    public List<Column<Object, ?>> owner() {
        return owner;
    }

    /** The columns of the key of the entity on the other side. */
    public List<Column<Object, ?>> other() {
        return other;
    }

    /** The same table as the other side sees it. */
    public JoinTable inverse() {
        return new JoinTable(schema(), name(), alias(), otherSide, ownerSide, position, !isInverse);
    }

    /** The same table under another name in a query. */
    @Override
    public JoinTable as(String alias) {
        return new JoinTable(schema(), name(), alias, ownerSide, otherSide, position, isInverse);
    }

    /** The column of the position, where there is one. */
    public Optional<NumberColumn<Object, Integer>> position() {
        return position.isEmpty() ? Optional.empty() : Optional.of(new NumberColumn<>(this, position, SqlType.INTEGER));
    }

    /** What sorts the others of one: the position, and where two have the same, the key; nothing where there are no positions. */
    List<Order> order() {
        List<Order> order = new ArrayList<>();
        if (!isInverse && !position.isEmpty()) {
            order.add(position().orElseThrow().asc());
            other.forEach(column -> order.add(column.asc()));
        }
        return order;
    }

    /**
     * The positions that some pairs get: behind those that are there, in the order in which they are given.
     *
     * @param pairs the pairs
     */
    public Expression<Integer> next(KeyTable pairs) {
        JoinTable there = as("linked");
        List<Column<Object, ?>> list = isInverse ? there.other : there.owner;
        int first = isInverse ? owner.size() : 0;
        List<Expression<?>> key = pairs.values().subList(first, first + list.size());
        NumberColumn<Object, Integer> column = there.position().orElseThrow();
        Expression<Integer> last = Sql.select(Sql.max(column))
                .from(there)
                .where(Reference.equal(list, key))
                .value();
        return new Words()
                .word("coalesce(")
                .expression(last)
                .word(", -1) + ")
                .operand(Operand.of(pairs.number(), Precedence.SUM))
                .derived(SqlType.INTEGER, Precedence.SUM);
    }

    @Override
    public List<Column<Object, ?>> columns() {
        List<Column<Object, ?>> all = new ArrayList<>(key());
        position().ifPresent(all::add);
        return all;
    }

    @Override
    public List<Column<Object, ?>> key() {
        List<Column<Object, ?>> all = new ArrayList<>(owner);
        all.addAll(other);
        return all;
    }
}
