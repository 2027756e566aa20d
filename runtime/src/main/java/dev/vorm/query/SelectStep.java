package dev.vorm.query;

import java.util.List;

/**
 * A select to which clauses can be added. Immutable: each method gives a new one.
 *
 * @param <S> the class of the select itself
 */
public abstract sealed class SelectStep<S extends SelectStep<S>>
        permits Select, Select2, Select3, Select4, Select5, Select6, Select7, Select8, Select9, Select10 {
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

    /** Only rows for which a condition is true, and all conditions given before. */
    public final S where(Condition condition) {
        return with(clauses.plusWhere(condition));
    }

    /** Makes one group of the rows that agree in the expressions, and in those given before. */
    public final S groupBy(Expression<?>... expressions) {
        return with(clauses.plusGroupBy(List.of(expressions)));
    }

    /** Only groups for which a condition is true, and all conditions given before. */
    public final S having(Condition condition) {
        return with(clauses.plusHaving(condition));
    }

    /** Sorts the rows, after the orders given before. */
    public final S orderBy(Order... orders) {
        return with(clauses.plusOrderBy(List.of(orders)));
    }

    /** At most so many rows; fails when negative. */
    public final S limit(long rows) {
        return with(clauses.withLimit(rows));
    }

    /** Leaves out so many rows first; fails when negative. */
    public final S offset(long rows) {
        return with(clauses.withOffset(rows));
    }
}
