package dev.vorm.query;

import java.util.Objects;

/**
 * A command that writes rows of one table, and can give them back. Immutable.
 *
 * @param <W> the entity of the table
 */
public abstract sealed class Write<W> implements Command permits Insert, Update, Delete, Merge {
    private final Table<W> table;

    Write(Table<W> table) {
        this.table = Objects.requireNonNull(table, "the table to write");
    }

    /** The table. */
    public final Table<W> table() {
        return table;
    }

    /** The same command as a query of the entities that it writes. */
    public final Returning<W> returning() {
        return new Returning<>(this, new Selection.Entity<>(table));
    }

    /** The same command as a query of what an expression is in the rows that it writes, such as a generated key. */
    public final <A> Returning<A> returning(Expression<A> a) {
        return new Returning<>(this, new Selection.Single<>(a));
    }

    /** The same command as a query of two expressions in the rows that it writes. */
    public final <A, B> Returning<Row2<A, B>> returning(Selectable<A> a, Selectable<B> b) {
        return new Returning<>(this, Row2.of(a, b));
    }

    /** The same command as a query of three expressions in the rows that it writes. */
    public final <A, B, C> Returning<Row3<A, B, C>> returning(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Returning<>(this, Row3.of(a, b, c));
    }

    /** The same command as a query of four expressions in the rows that it writes. */
    public final <A, B, C, D> Returning<Row4<A, B, C, D>> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Returning<>(this, Row4.of(a, b, c, d));
    }

    /** The same command as a query of five expressions in the rows that it writes. */
    public final <A, B, C, D, E> Returning<Row5<A, B, C, D, E>> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Returning<>(this, Row5.of(a, b, c, d, e));
    }

    /** The same command as a query of six expressions in the rows that it writes. */
    public final <A, B, C, D, E, F> Returning<Row6<A, B, C, D, E, F>> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return new Returning<>(this, Row6.of(a, b, c, d, e, f));
    }

    /** The same command as a query of seven expressions in the rows that it writes. */
    public final <A, B, C, D, E, F, G> Returning<Row7<A, B, C, D, E, F, G>> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return new Returning<>(this, Row7.of(a, b, c, d, e, f, g));
    }

    /** The same command as a query of eight expressions in the rows that it writes. */
    public final <A, B, C, D, E, F, G, H> Returning<Row8<A, B, C, D, E, F, G, H>> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return new Returning<>(this, Row8.of(a, b, c, d, e, f, g, h));
    }

    /** The same command as a query of nine expressions in the rows that it writes. */
    public final <A, B, C, D, E, F, G, H, I> Returning<Row9<A, B, C, D, E, F, G, H, I>> returning(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return new Returning<>(this, Row9.of(a, b, c, d, e, f, g, h, i));
    }

    /** The same command as a query of ten expressions in the rows that it writes. */
    public final <A, B, C, D, E, F, G, H, I, J> Returning<Row10<A, B, C, D, E, F, G, H, I, J>> returning(
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
        return new Returning<>(this, Row10.of(a, b, c, d, e, f, g, h, i, j));
    }

    @Override
    public final String toString() {
        return StatementText.of(this, getClass().getSimpleName() + "[" + table + "]");
    }
}
