package dev.vorm.query;

import java.util.List;
import java.util.Optional;

/**
 * A table under the name that it has in a query. Immutable; two of them are equal when they name the same table and
 * call it the same. Generated table classes extend it.
 *
 * @param <E> the entity that a row is
 */
public abstract non-sealed class Table<E> implements Selectable<E> {
    private final String schema;
    private final String name;
    private final String alias;
    private final String quotedName;
    private final String quotedAlias;

    /**
     * Names a table; fails when a name is longer than PostgreSQL keeps.
     *
     * @param schema its schema, or "" to find it through the {@code search_path}
     * @param name its name
     * @param alias what it is called in a query: its name again, when it has no alias
     */
    protected Table(String schema, String name, String alias) {
        this.schema = schema;
        this.name = name;
        this.alias = alias;
        this.quotedAlias = Identifiers.quoted(alias);
        this.quotedName = schema.isEmpty()
                ? Identifiers.quoted(name)
                : Identifiers.quoted(schema) + "." + Identifiers.quoted(name);
    }

    /** Names what stands for a table that gets its alias when the query is written. */
    Table(String schema, String name, String alias, String quotedName) {
        this.schema = schema;
        this.name = name;
        this.alias = alias;
        this.quotedName = quotedName;
        this.quotedAlias = quotedName;
    }

    /**
     * The same table under another name in a query.
     *
     * @throws IllegalStateException when it is none that can have another one
     */
    public Table<E> as(String other) {
        throw new IllegalStateException(this + " cannot be called " + other);
    }

    /** Whether statements see all its rows: those of any kind, deleted or not, and whosever they are. */
    public final boolean showsAll() {
        return discriminator().isEmpty() && softDelete().isEmpty() && tenant().isEmpty();
    }

    /** All columns, in the order in which an entity is read from them. */
    public abstract List<Column<E, ?>> columns();

    /** The collections of an entity, in the order in which they are read behind the columns. */
    public List<ElementTable<?>> elements() {
        return List.of();
    }

    /** The columns of the primary key. */
    public abstract List<Column<E, ?>> key();

    /**
     * The column that marks a row as deleted, unless there is none or this is the table with its deleted rows. A statement
     * sees the rows without the mark only, and a delete sets it.
     */
    public Optional<Column<E, ?>> softDelete() {
        return Optional.empty();
    }

    /**
     * The column that says whose a row is, unless there is none or this is the table across all tenants. A statement sees and
     * writes the rows of the tenant whom its executor is for.
     */
    public Optional<Column<E, ?>> tenant() {
        return Optional.empty();
    }

    /** What tells its rows from those of other entities in the same table, where there are any: no statement sees those. */
    public Optional<Discriminator<E>> discriminator() {
        return Optional.empty();
    }

    /** How its rows are made, when they are not those of one table of the database. */
    public Optional<JoinedRows> joined() {
        return Optional.empty();
    }

    /**
     * What each update writes by itself, unless it says otherwise of the column: the version of a row, and when it was last
     * updated.
     */
    public List<Assignment> stamps() {
        return List.of();
    }

    /** What the columns are called in the application, in the same order. */
    public List<String> properties() {
        return columns().stream().map(Column::name).toList();
    }

    /**
     * The column of a property that a client names.
     *
     * @param property such as {@code name}, or {@code address.city}
     * @throws UnknownPropertyException when there is none, or it is marked as secret
     */
    public final Column<E, ?> column(String property) {
        int index = property == null ? -1 : properties().indexOf(property);
        Column<E, ?> column = index < 0 ? null : columns().get(index);
        if (column == null || column.type().isSensitive()) {
            throw new UnknownPropertyException(this, property);
        }
        return column;
    }

    /**
     * What a client wants rows to be sorted by.
     *
     * @param properties such as {@code name}, or {@code -name} from large to small
     * @throws UnknownPropertyException when one is of no property, or of one that is marked as secret
     */
    public final List<Order> orders(List<String> properties) {
        return properties.stream()
                .map(property -> property.startsWith("-")
                        ? column(property.substring(1)).desc()
                        : column(property).asc())
                .toList();
    }

    /**
     * What a client wants of rows.
     *
     * @param property such as {@code name}
     * @param operator {@code eq, ne, lt, le, gt, ge, in} (with commas between the values), {@code contains, startsWith, endsWith} or
     *     {@code isNull}
     * @param value as PostgreSQL writes values of the column: {@code 42}, {@code 2026-01-31}; for {@code isNull true} or {@code false}
     * @throws UnknownPropertyException when there is no such property, or it is marked as secret
     * @throws IllegalArgumentException when there is no such operator, not for the column, or the value is none of its type
     */
    public final Condition filter(String property, String operator, String value) {
        return Filter.of(column(property), operator, value);
    }

    /** The schema, or "". */
    public final String schema() {
        return schema;
    }

    /** The name. */
    public final String name() {
        return name;
    }

    /** What the table is called in a query: its name, unless it was given another one. */
    public final String alias() {
        return alias;
    }

    /** Schema and name as SQL writes them, with quotes where they are needed. */
    public final String quotedName() {
        return quotedName;
    }

    /** What the table is called in a query, as SQL writes it. */
    public final String quotedAlias() {
        return quotedAlias;
    }

    @Override
    public final boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Table<?> table
                && alias.equals(table.alias)
                && name.equals(table.name)
                && schema.equals(table.schema);
    }

    @Override
    public final int hashCode() {
        return alias.hashCode();
    }

    @Override
    public final String toString() {
        return alias.equals(name) ? name : name + " AS " + alias;
    }
}
