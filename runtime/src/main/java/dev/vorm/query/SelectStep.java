package dev.vorm.query;

import java.util.List;

/**
 * A select to which clauses can be added. Immutable: each method gives a new one.
 *
 * @param <S> the class of the select itself
 * @param <T> what is read from a row
 */
public abstract sealed class SelectStep<S extends SelectStep<S, T>, T> implements SelectQuery<T>
        permits Select, Select1, Select2, Select3, Select4, Select5, Select6, Select7, Select8, Select9, Select10 {
    private final SelectClauses clauses;

    SelectStep(SelectClauses clauses) {
        this.clauses = clauses;
    }

    /** The clauses so far. */
    public final SelectClauses clauses() {
        return clauses;
    }

    abstract S with(SelectClauses clauses);

    /** The first table, to which others are joined; a select of a table starts from that one unless told here. */
    public final S from(Table<?> table) {
        return with(clauses.withFrom(table));
    }

    /** Joins the rows of another table that match. */
    public final S join(Table<?> table, Condition on) {
        return with(clauses.plusJoin(new Join(Join.Kind.INNER, table, on)));
    }

    /** Joins the entity that a relationship refers to. */
    public final <R> S join(Reference<?, R, ?> relationship) {
        return join(relationship, relationship.target());
    }

    /** Joins the entity that a relationship refers to, under an alias of its table. */
    public final <R> S join(Reference<?, R, ?> relationship, Table<R> target) {
        return join(target, relationship.on(target));
    }

    /** Joins the other entities of a relationship: a row for each. */
    public final S join(ToMany<?, ?> relationship) {
        return joins(Join.Kind.INNER, relationship);
    }

    /** Joins the other entities of a relationship, under an alias of their table: a row for each. */
    public final <R> S join(ToMany<?, R> relationship, Table<R> other) {
        return joins(Join.Kind.INNER, relationship, other);
    }

    /** Joins the other entities of a relationship: a row for each, and one without any, whose columns are NULL. */
    public final S leftJoin(ToMany<?, ?> relationship) {
        return joins(Join.Kind.LEFT, relationship);
    }

    /** Joins the other entities of a relationship, under an alias of their table: a row for each, and one without any. */
    public final <R> S leftJoin(ToMany<?, R> relationship, Table<R> other) {
        return joins(Join.Kind.LEFT, relationship, other);
    }

    private <R> S joins(Join.Kind kind, ToMany<?, R> relationship) {
        return joins(kind, relationship, relationship.target());
    }

    private <R> S joins(Join.Kind kind, ToMany<?, R> relationship, Table<R> other) {
        SelectClauses joined = clauses;
        for (Join join : relationship.joins(kind, relationship.table().key(), other)) {
            joined = joined.plusJoin(join);
        }
        return with(joined);
    }

    /** Joins the elements of a collection: a row for each. */
    public final S join(ElementTable<?> elements) {
        return join(elements, elements.on());
    }

    /** Joins the elements of a collection; without one its columns are NULL. */
    public final S leftJoin(ElementTable<?> elements) {
        return leftJoin(elements, elements.on());
    }

    /** Joins the rows of another table that match; without a match its columns are NULL. */
    public final S leftJoin(Table<?> table, Condition on) {
        return with(clauses.plusJoin(new Join(Join.Kind.LEFT, table, on)));
    }

    /** Joins the entity that a relationship refers to; without one its columns are NULL. */
    public final <R> S leftJoin(Reference<?, R, ?> relationship) {
        return leftJoin(relationship, relationship.target());
    }

    /** Joins the entity that a relationship refers to, under an alias of its table; without one its columns are NULL. */
    public final <R> S leftJoin(Reference<?, R, ?> relationship, Table<R> target) {
        return leftJoin(target, relationship.on(target));
    }

    /** Joins the rows of another table that match, and those that match none; then the columns of the tables before are NULL. */
    public final S rightJoin(Table<?> table, Condition on) {
        return with(clauses.plusJoin(new Join(Join.Kind.RIGHT, table, on)));
    }

    /** Joins the rows of another table; where one has no match, the columns of the other side are NULL. */
    public final S fullJoin(Table<?> table, Condition on) {
        return with(clauses.plusJoin(new Join(Join.Kind.FULL, table, on)));
    }

    /** Joins every row with every row of another table. */
    public final S crossJoin(Table<?> table) {
        return with(clauses.plusJoin(new Join(Join.Kind.CROSS, table, null)));
    }

    /** Only rows for which a condition is true, and all conditions given before. */
    public final S where(Condition condition) {
        return with(clauses.plusWhere(condition));
    }

    /**
     * Makes one group of the rows that agree in the expressions, and in those given before; of {@link Sql#rollup}, {@link Sql#cube} and
     * {@link Sql#groupingSets} groups of each of their sets.
     */
    public final S groupBy(Grouping... groupings) {
        return with(clauses.plusGroupBy(List.of(groupings)));
    }

    /** Only groups for which a condition is true, and all conditions given before. */
    public final S having(Condition condition) {
        return with(clauses.plusHaving(condition));
    }

    /** Of equal rows one. */
    public final S distinct() {
        return with(clauses.withDistinct(List.of()));
    }

    /** Of rows that agree in the expressions the first one, in an order that begins with these expressions. */
    public final S distinctOn(Expression<?>... expressions) {
        return with(clauses.withDistinct(List.of(expressions)));
    }

    /** Names a query that stands before this one and is run even where this one does not use its rows, such as an insert. */
    public final S with(Derived<?> common) {
        return with(clauses.plusWith(common));
    }

    /** Sorts the rows, after the orders given before. */
    public final S orderBy(Order... orders) {
        return with(clauses.plusOrderBy(List.of(orders)));
    }

    /** Sorts the rows, after the orders given before. */
    public final S orderBy(List<Order> orders) {
        return with(clauses.plusOrderBy(List.copyOf(orders)));
    }

    /** At most so many rows; fails when negative. */
    public final S limit(long rows) {
        return with(clauses.withLimit(rows, false));
    }

    /** Leaves out so many rows first; fails when negative. */
    public final S offset(long rows) {
        return with(clauses.withOffset(rows));
    }

    /** At most so many rows, and all that are sorted equal to the last of them. */
    public final S limitWithTies(long rows) {
        return with(clauses.withLimit(rows, true));
    }

    /** Locks the rows against updates, deletes and other locks until the transaction ends. */
    public final Locked<T> forUpdate() {
        return new Locked<>(this, Locked.Strength.UPDATE, List.of(), Locked.Wait.WAIT);
    }

    /** Locks the rows against updates, deletes and most other locks, but not against foreign keys that refer to them. */
    public final Locked<T> forNoKeyUpdate() {
        return new Locked<>(this, Locked.Strength.NO_KEY_UPDATE, List.of(), Locked.Wait.WAIT);
    }

    /** Locks the rows against updates and deletes until the transaction ends. */
    public final Locked<T> forShare() {
        return new Locked<>(this, Locked.Strength.SHARE, List.of(), Locked.Wait.WAIT);
    }

    /** Locks the rows against deletes and changes of their keys until the transaction ends. */
    public final Locked<T> forKeyShare() {
        return new Locked<>(this, Locked.Strength.KEY_SHARE, List.of(), Locked.Wait.WAIT);
    }

    /** The rows alone, in no order and all of them. */
    public final S unsorted() {
        return with(clauses.unsorted());
    }

    /** The same query with at most one row. */
    @Override
    public final S first() {
        Long limit = clauses.limit();
        return limit(limit == null ? 1 : Math.min(limit, 1));
    }

    @Override
    public final String toString() {
        return StatementText.of(this, "Select" + selection().expressions());
    }
}
