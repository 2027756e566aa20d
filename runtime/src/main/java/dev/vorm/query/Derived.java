package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query as a table of another query: in its FROM, or as a common table expression before it. Its columns are what the query
 * selects, see {@link #get}; to select it is to read what the query reads. Immutable.
 *
 * @param <T> what is read from a row
 */
public final class Derived<T> extends Table<T> {
    private final Query<T> query;
    private final Kind kind;
    private final List<Column<T, ?>> columns;
    private final @Nullable Cycle cycle;

    /** Where the query stands. */
    public enum Kind {
        /** In FROM. */
        SUBQUERY,
        /** In FROM, where it may use the tables before it. */
        LATERAL,
        /** Before the statement, which names it as often as it likes. */
        COMMON,
        /** Before the statement, and it names itself. */
        RECURSIVE
    }

    Derived(String name, String alias, Query<T> query, Kind kind) {
        this(name, alias, query, kind, null);
    }

    private Derived(String name, String alias, Query<T> query, Kind kind, @Nullable Cycle cycle) {
        super("", name, alias);
        this.query = Objects.requireNonNull(query, "the query");
        Fetch.requireNone(query);
        this.kind = kind;
        this.cycle = cycle;
        this.columns = columns(query.selection().expressions());
    }

    /** Names them after what they are, and what has no name after its place. */
    private List<Column<T, ?>> columns(List<? extends Expression<?>> selected) {
        List<Column<T, ?>> all = new ArrayList<>();
        for (Expression<?> expression : selected) {
            String place = "c" + (all.size() + 1);
            String name = expression instanceof Column<?, ?> column ? column.name() : place;
            boolean isTaken = !name.equals(Family.free(name, all));
            Expression<?> kind = isSecret(query, all.size()) ? Family.secret(expression) : expression;
            all.add(Family.column(this, Family.free(isTaken ? place : name, all), kind));
        }
        return List.copyOf(all);
    }

    /** Whether what stands in a place is a secret in one of the queries that give its rows together. */
    private static boolean isSecret(Query<?> query, int place) {
        return query instanceof SetQuery<?> both
                ? isSecret(both.left(), place) || isSecret(both.right(), place)
                : query.selection().expressions().get(place).type().isSensitive();
    }

    /** The same table under another name, to be used beside itself. */
    @Override
    public Derived<T> as(String alias) {
        return new Derived<>(kind == Kind.SUBQUERY || kind == Kind.LATERAL ? alias : name(), alias, query, kind, cycle);
    }

    /** The same, which ends where its rows lead in a circle. */
    Derived<T> ending(Cycle where) {
        return new Derived<>(name(), alias(), query, kind, where);
    }

    /** The query. */
    public Query<T> query() {
        return query;
    }

    /** Where the query stands. */
    public Kind kind() {
        return kind;
    }

    /** How a recursive query ends where its rows lead in a circle; null when nothing says so. */
    public @Nullable Cycle cycle() {
        return cycle;
    }

    /** Whether the query stands before the statement. */
    public boolean isCommon() {
        return kind == Kind.COMMON || kind == Kind.RECURSIVE;
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V> Expression<V> get(Expression<V> selected) {
        return column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V> ComparableExpression<V> get(ComparableExpression<V> selected) {
        return (ComparableExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <N extends Number> NumberExpression<N> get(NumberExpression<N> selected) {
        return (NumberExpression<N>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public TextExpression get(TextExpression selected) {
        return (TextExpression) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public Condition get(Condition selected) {
        return (Condition) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V> OrderedExpression<V> get(OrderedExpression<V> selected) {
        return (OrderedExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public DateExpression get(DateExpression selected) {
        return (DateExpression) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V> TimestampExpression<V> get(TimestampExpression<V> selected) {
        return (TimestampExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public TimeExpression get(TimeExpression selected) {
        return (TimeExpression) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V> IntervalExpression<V> get(IntervalExpression<V> selected) {
        return (IntervalExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V> InetExpression<V> get(InetExpression<V> selected) {
        return (InetExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V extends Comparable<? super V>> RangeExpression<V> get(RangeExpression<V> selected) {
        return (RangeExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V extends Comparable<? super V>> MultiRangeExpression<V> get(MultiRangeExpression<V> selected) {
        return (MultiRangeExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <A, V> ArrayExpression<A, V> get(ArrayExpression<A, V> selected) {
        return (ArrayExpression<A, V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public <V> JsonExpression<V> get(JsonExpression<V> selected) {
        return (JsonExpression<V>) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public HstoreExpression get(HstoreExpression selected) {
        return (HstoreExpression) column(selected);
    }

    /** What the query selects, as a column of this table; fails when it does not select that. */
    public TsVectorExpression get(TsVectorExpression selected) {
        return (TsVectorExpression) column(selected);
    }

    @SuppressWarnings("unchecked") // a column has the type of what it was made of
    private <V> Column<T, V> column(Expression<V> selected) {
        int index = place(selected);
        if (index < 0) {
            throw new IllegalArgumentException("The query " + alias() + " does not select " + selected);
        }
        return (Column<T, V>) columns.get(index);
    }

    /** Where an expression stands among those that the query selects, itself or from a query within; -1 when it does not. */
    private int place(Expression<?> selected) {
        List<? extends Expression<?>> all = query.selection().expressions();
        int index = all.indexOf(selected);
        for (int i = 0; index < 0 && i < all.size(); i++) {
            if (all.get(i) instanceof Column<?, ?> column && column.table() instanceof Derived<?> within) {
                int place = within.place(selected);
                index = place >= 0 && within.columns.get(place).equals(column) ? i : -1;
            }
        }
        return index;
    }

    /**
     * A query of the rows of another one, sorted and limited around it.
     *
     * @param query has neither order nor limit
     * @param orderBy of what the query selects
     * @param withTies whether the rows that are sorted equal to the last one come, too
     */
    public static <T> Select<T> around(
            SelectQuery<T> query, List<Order> orderBy, @Nullable Long limit, boolean withTies, @Nullable Long offset) {
        Derived<T> table = query.as("selected");
        Select<T> around = new Select<>(new Selection.Entity<>(table), SelectClauses.of(table));
        for (Order order : orderBy) {
            Expression<?> column = table.column(order.expression());
            around = around.orderBy(new Order(column, order.descending(), order.nulls()));
        }
        if (limit != null) {
            around = withTies ? around.limitWithTies(limit) : around.limit(limit);
        }
        return offset == null ? around : around.offset(offset);
    }

    @Override
    public List<Column<T, ?>> columns() {
        return columns;
    }

    /** None is known. */
    @Override
    public List<Column<T, ?>> key() {
        return List.of();
    }
}
