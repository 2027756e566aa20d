package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * The table between two that are many to each other: the keys of both, and nothing else. Immutable.
 */
public final class JoinTable extends WritableTable<Object> {
    private final List<Column<Object, ?>> owner;
    private final List<Column<Object, ?>> other;
    private final Side ownerSide;
    private final Side otherSide;

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
        this(schema, name, name, owner, other);
    }

    private JoinTable(String schema, String name, String alias, Side owner, Side other) {
        super(schema, name, alias);
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
        return new JoinTable(schema(), name(), alias(), otherSide, ownerSide);
    }

    /** The same table under another name in a query. */
    public JoinTable as(String alias) {
        return new JoinTable(schema(), name(), alias, ownerSide, otherSide);
    }

    @Override
    public List<Column<Object, ?>> columns() {
        List<Column<Object, ?>> all = new ArrayList<>(owner);
        all.addAll(other);
        return all;
    }

    @Override
    public List<Column<Object, ?>> key() {
        return columns();
    }
}
