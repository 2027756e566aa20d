package dev.vorm.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a relationship leads to in a path such as {@code POST.author.name}: a query that names one of its columns joins the other
 * entity's table by itself, once for all that goes the same way. It stands for that table, and is none that a query can name.
 *
 * @param <R> the other entity
 */
public final class PathTable<R> extends Table<R> {
    private final Reference<?, R, ?> reference;
    private final Table<?> from;
    private final String step;
    private final boolean nullable;
    private final Function<String, ? extends Table<R>> aliased;

    /**
     * Goes on from a table, or from where another path leads to.
     *
     * @param step the name of the relationship, with the way to it from its entity
     * @param nullable whether there can be rows for which it leads nowhere
     * @param aliased gives the other entity's table under an alias
     */
    PathTable(
            Reference<?, R, ?> reference,
            Table<?> from,
            String step,
            boolean nullable,
            Function<String, ? extends Table<R>> aliased) {
        // The name tells apart what the alias, which is for messages, does not: a step may have dots itself.
        super(from.schema(), from.name() + "/" + step, from.alias() + "." + step, "");
        this.reference = reference;
        this.from = from;
        this.step = step;
        this.nullable = nullable;
        this.aliased = aliased;
    }

    /** The table of the query that the path starts from. */
    public Table<?> start() {
        return from instanceof PathTable<?> path ? path.start() : from;
    }

    /** The table that has the relationship: that of the query, or where another path leads to. */
    public Table<?> from() {
        return from;
    }

    /** The relationships of the path as an alias has them: {@code author_home_town}. */
    public String steps() {
        String name = step.replace('.', '_')
                .replaceAll("([\\p{Ll}\\d])(\\p{Lu})", "$1_$2")
                .toLowerCase(Locale.ROOT);
        return from instanceof PathTable<?> path ? path.steps() + "_" + name : name;
    }

    /** What the last relationship is called. */
    public String step() {
        return step;
    }

    /** Whether there can be rows for which the path leads nowhere. */
    public boolean nullable() {
        return nullable || (from instanceof PathTable<?> path && path.nullable());
    }

    /** The other entity's table under an alias. */
    Table<R> aliased(String alias) {
        return aliased.apply(alias);
    }

    /** The join of the other entity's table under an alias. */
    public Join join(Join.Kind kind, String alias) {
        Table<R> table = aliased(alias);
        return new Join(kind, table, reference.on(table));
    }

    /** Fails: a query knows the table by its alias there. */
    @Override
    public List<Column<R, ?>> columns() {
        throw new IllegalStateException(
                "The path " + alias() + " is no table to select: join it under an alias, and select that");
    }

    /** Fails as {@link #columns()} does. */
    @Override
    public List<Column<R, ?>> key() {
        return columns();
    }
}
