package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Queries of what belongs to some entities, whose keys they are given as arrays whenever they are sent. The first column of a row
 * says which key it belongs to: by the key itself, or by its number in the arrays, from 1.
 *
 * <p>By the key it is a read of an index, {@code = ANY ($1)}, however many rows the server expects. By the number, the arrays are joined as
 * a table, of which it expects ten rows; but which keys are equal is left to it, and a key may have several columns.
 */
public final class OwnedRows {
    private OwnedRows() {}

    /** The other entities of a relationship, as a fetch wants them; by the number where it limits them. */
    public static <R> Query<?> entities(Fetch<?, R> fetch, boolean isByKey) {
        Relationship<?, R> relationship = fetch.relationship();
        Table<R> other = relationship.target();
        Long limit = fetch.limit();
        if (limit == null) {
            Rows rows = Rows.of(relationship, isByKey);
            return new Select2<>(wanted(rows.clauses, fetch), rows.owner, other);
        }
        // A query for each key, which alone can count. The rows of each come in its order: no other plan than a loop
        // does this.
        KeyTable keys = keys(relationship);
        SelectClauses some = SelectClauses.of(relationship.joins(Join.Kind.INNER, keys.values(), other));
        Derived<R> each =
                new Select<>(Selection.of(other), wanted(some, fetch).withLimit(limit, false)).asLateral("fetched");
        return new Select2<>(
                SelectClauses.of(keys).plusJoin(new Join(Join.Kind.CROSS, each, null)), keys.number(), each);
    }

    /** What a projection selects of the other entities of a relationship. */
    public static Query<?> projected(ToMany<?, ?> relationship, Projection<?> projection, boolean isByKey) {
        Rows rows = Rows.of(relationship, isByKey);
        return new Select<>(
                new Selection.Projected<>(new Owned(rows.owner, projection)),
                rows.clauses.plusOrderBy(relationship.order()));
    }

    private static <R> KeyTable keys(Relationship<?, R> relationship) {
        List<Table<?>> tables = new ArrayList<>();
        for (Join join : relationship.joins(Join.Kind.INNER, relationship.owning(), relationship.target())) {
            tables.add(join.table());
        }
        return new KeyTable(relationship.owning(), tables);
    }

    private static SelectClauses wanted(SelectClauses rows, Fetch<?, ?> fetch) {
        SelectClauses those = fetch.condition() == null ? rows : rows.plusWhere(fetch.condition());
        return fetch instanceof FetchMany<?, ?> many && fetch.orderBy().isEmpty()
                ? those.plusOrderBy(many.relationship().order())
                : those.plusOrderBy(fetch.orderBy());
    }

    /**
     * All other entities of a relationship.
     *
     * @param owner what says which key a row belongs to
     */
    private record Rows(Expression<?> owner, SelectClauses clauses) {
        static <R> Rows of(Relationship<?, R> relationship, boolean isByKey) {
            Table<R> other = relationship.target();
            if (isByKey) {
                Expression<?> owner = relationship.owners(other).get(0);
                AnyKey<?> any = new AnyKey<>(relationship.owning().get(0).type());
                return new Rows(owner, SelectClauses.of(relationship.joins(Join.Kind.INNER, List.of(any), other)));
            }
            KeyTable keys = keys(relationship);
            SelectClauses rows = SelectClauses.of(keys);
            for (Join join : relationship.joins(Join.Kind.INNER, keys.values(), other)) {
                rows = rows.plusJoin(join);
            }
            return new Rows(keys.number(), rows);
        }
    }

    /** What says which key a row belongs to, and what a projection selects of it. */
    private static final class Owned extends Projection<Object> {
        Owned(Expression<?> owner, Projection<?> projection) {
            super(projection.table(), expressions(owner, projection), false);
        }

        private static List<Expression<?>> expressions(Expression<?> owner, Projection<?> projection) {
            List<Expression<?>> all = new ArrayList<>();
            all.add(owner);
            all.addAll(projection.expressions());
            return all;
        }
    }
}
