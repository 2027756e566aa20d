package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Where statements start: {@code import static dev.vorm.query.Sql.*}. */
public final class Sql extends Functions {
    private Sql() {}

    // Queries

    /** Selects the entities of a table. */
    public static <E> Select<E> select(Table<E> table) {
        return new Select<>(new Selection.Entity<>(table), SelectClauses.NONE.withFrom(table));
    }

    /** Selects what a projection is made of, from the table of its entity; a row becomes its record. */
    public static <T> Select<T> select(Projection<T> projection) {
        return new Select<>(new Selection.Projected<>(projection), SelectClauses.NONE.withFrom(projection.table()));
    }

    /** Selects one expression; a row becomes its value, which is null for NULL. */
    public static <A> Select1<A> select(Expression<A> a) {
        return new Select1<>(SelectClauses.NONE, a);
    }

    /** Selects two expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B> Select2<A, B> select(Selectable<A> a, Selectable<B> b) {
        return new Select2<>(SelectClauses.of(a), a, b);
    }

    /** Selects three expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C> Select3<A, B, C> select(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Select3<>(SelectClauses.of(a), a, b, c);
    }

    /** Selects four expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Select4<>(SelectClauses.of(a), a, b, c, d);
    }

    /** Selects five expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Select5<>(SelectClauses.of(a), a, b, c, d, e);
    }

    /** Selects six expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return new Select6<>(SelectClauses.of(a), a, b, c, d, e, f);
    }

    /** Selects seven expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return new Select7<>(SelectClauses.of(a), a, b, c, d, e, f, g);
    }

    /** Selects eight expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return new Select8<>(SelectClauses.of(a), a, b, c, d, e, f, g, h);
    }

    /** Selects nine expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return new Select9<>(SelectClauses.of(a), a, b, c, d, e, f, g, h, i);
    }

    /** Selects ten expressions or tables, whose entities are null where a join finds no row. */
    public static <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
        return new Select10<>(SelectClauses.of(a), a, b, c, d, e, f, g, h, i, j);
    }

    // Commands

    /** Inserts a row into a table. */
    public static <E> InsertInto<E> insertInto(WritableTable<E> table) {
        return new InsertInto<>(table);
    }

    /** Updates rows of a table. */
    public static <E> UpdateTable<E> update(WritableTable<E> table) {
        return new UpdateTable<>(table);
    }

    /** Deletes rows from a table. */
    public static <E> DeleteFrom<E> deleteFrom(WritableTable<E> table) {
        return new DeleteFrom<>(table, List.of());
    }

    /**
     * Compares rows of a table with those of another one: {@code mergeInto(STOCK).using(delivery).on(...).whenMatched().set(...)
     * .whenNotMatched().insert().set(...)}. Of PostgreSQL 15 and later; see {@link Merge}.
     */
    public static <E> MergeInto<E> mergeInto(WritableTable<E> table) {
        return new MergeInto<>(table);
    }

    /** {@code INSERT}, {@code UPDATE} or {@code DELETE}: what a merge does with a row that it returns. */
    public static TextExpression mergeAction() {
        return new AsText(Composed.open(SqlType.TEXT, Precedence.ATOM, List.of("merge_action()")));
    }

    /** What an insert would have written into a column, where it updates the row that is there instead. */
    public static <T> Expression<T> excluded(Column<?, T> column) {
        return Composed.open(column.type(), Precedence.ATOM, List.of("excluded." + column.quotedName()));
    }

    // Queries within others

    /** Whether a query has a row. */
    public static Condition exists(SelectQuery<?> query) {
        return Subquery.exists(query);
    }

    /** A query that stands before a statement, which uses it as a table, as often as it likes. */
    public static <T> Derived<T> common(String name, Query<T> query) {
        return new Derived<>(name, name, query, Derived.Kind.COMMON);
    }

    /**
     * A query that stands before a statement and goes on from its own rows: those of {@code first}, then what {@code next} gives of
     * them, then what it gives of these, until there are none.
     *
     * @param next a query of the table that it is given
     */
    public static <T> Derived<T> recursive(
            String name, SelectQuery<T> first, Function<Derived<T>, ? extends SelectQuery<? extends T>> next) {
        Derived<T> itself = new Derived<>(name, name, first, Derived.Kind.RECURSIVE);
        return new Derived<>(name, name, first.unionAll(next.apply(itself)), Derived.Kind.RECURSIVE);
    }

    /** Like {@link #recursive}, of equal rows one: it ends where rows lead in a circle. */
    public static <T> Derived<T> recursiveDistinct(
            String name, SelectQuery<T> first, Function<Derived<T>, ? extends SelectQuery<? extends T>> next) {
        Derived<T> itself = new Derived<>(name, name, first, Derived.Kind.RECURSIVE);
        return new Derived<>(name, name, first.union(next.apply(itself)), Derived.Kind.RECURSIVE);
    }

    /**
     * The rows below others, and these, by a reference of the table to itself: {@code descendants("below", FOLDER.parent,
     * FOLDER.id.eq(1L))}. Each with its {@link #depth}, which is 0 for those that the condition is true of. Ends where rows lead in a
     * circle; rows to which there are several ways come several times.
     *
     * @param start which rows to begin with
     */
    public static <E> Derived<Row2<E, Integer>> descendants(
            String name, Reference<E, E, ?> reference, Condition start) {
        return Trees.descendants(name, reference, start);
    }

    /** The rows above others, and these: see {@link #descendants}. The topmost has the greatest {@link #depth}. */
    public static <E> Derived<Row2<E, Integer>> ancestors(String name, Reference<E, E, ?> reference, Condition start) {
        return Trees.ancestors(name, reference, start);
    }

    /** How far a row of {@link #descendants} or {@link #ancestors} is from where they begin: {@code below.get(depth())}. */
    public static NumberExpression<Integer> depth() {
        return Trees.DEPTH;
    }

    // Conditions and values

    /** {@code NOT condition}. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** A text of the application as an expression; it travels as a bind. */
    public static TextExpression value(String value) {
        return new AsText(Value.compared(value, SqlType.TEXT));
    }

    /** A truth value of the application as a condition; it travels as a bind. */
    public static Condition value(boolean value) {
        return new AsCondition(new Value<>(value, SqlType.BOOLEAN));
    }

    /** A number of the application as an expression; it travels as a bind. */
    public static NumberExpression<Integer> value(int value) {
        return new AsNumber<>(new Value<>(value, SqlType.INTEGER));
    }

    /** A number of the application as an expression; it travels as a bind. */
    public static NumberExpression<Long> value(long value) {
        return new AsNumber<>(new Value<>(value, SqlType.BIGINT));
    }

    /** A number of the application as an expression; it travels as a bind. */
    public static NumberExpression<BigDecimal> value(BigDecimal value) {
        return new AsNumber<>(Value.compared(value, SqlType.NUMERIC));
    }

    /** A number of the application as an expression; it travels as a bind. */
    public static NumberExpression<Double> value(double value) {
        return new AsNumber<>(new Value<>(value, SqlType.DOUBLE));
    }

    /** NULL as an expression of a type. */
    public static <T> Expression<T> nullOf(SqlType<T> type) {
        return new Value<>(null, type);
    }

    /** A value of the application as an expression; it travels as a bind. */
    public static <T> ComparableExpression<T> value(T value, SqlType<T> type) {
        return new AsComparable<>(Value.compared(value, type));
    }

    // SQL of one's own

    /**
     * A piece of SQL as an expression: {@code raw(SqlType.REAL, "similarity({0}, {1})", USER.name, value(text))}.
     *
     * @param type of which type its value is
     * @param sql a compile-time constant; {@code {0}} is where the first expression stands
     * @throws IllegalArgumentException when it is no constant, or its holes are not those of the expressions
     */
    public static <T> Expression<T> raw(SqlType<T> type, String sql, Expression<?>... expressions) {
        return Template.fill(sql, List.of(expressions)).of(type);
    }

    /**
     * A piece of SQL as a condition.
     *
     * @param sql a compile-time constant; {@code {0}} is where the first expression stands
     * @throws IllegalArgumentException when it is no constant, or its holes are not those of the expressions
     */
    public static Condition rawCondition(String sql, Expression<?>... expressions) {
        return new AsCondition(raw(SqlType.BOOLEAN, sql, expressions));
    }
}
