package dev.vorm.query;

import dev.vorm.query.MergeClause.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A merge that knows which rows match: a command once it is told what to do with them. For each row the first clause counts that is
 * for it and whose condition is true. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class MergeOn<E> {
    private final Table<E> table;
    private final Table<?> source;
    private final Condition on;
    private final List<MergeClause> clauses;

    MergeOn(Table<E> table, Table<?> source, Condition on, List<MergeClause> clauses) {
        this.table = table;
        this.source = source;
        this.on = on;
        this.clauses = clauses;
    }

    /** Begins a clause for rows of the table that another row matches; one that several match fails on the server: SQLSTATE 21000. */
    public MergeMatched<E> whenMatched() {
        return new MergeMatched<>(this, Match.MATCHED, null);
    }

    /** Begins a clause for such rows for which a condition over both tables is true. */
    public MergeMatched<E> whenMatched(Condition condition) {
        return new MergeMatched<>(this, Match.MATCHED, given(condition));
    }

    /** Begins a clause for rows of the other table that match none. */
    public MergeNotMatched<E> whenNotMatched() {
        return new MergeNotMatched<>(this, null);
    }

    /** Begins a clause for such rows for which a condition over the other table is true. */
    public MergeNotMatched<E> whenNotMatched(Condition condition) {
        return new MergeNotMatched<>(this, given(condition));
    }

    /** Begins a clause for rows of the table that no row of the other one matches: of PostgreSQL 17 and later. */
    public MergeMatched<E> whenNotMatchedBySource() {
        return new MergeMatched<>(this, Match.NOT_MATCHED_BY_SOURCE, null);
    }

    /** Begins a clause for such rows for which a condition over the table is true: of PostgreSQL 17 and later. */
    public MergeMatched<E> whenNotMatchedBySource(Condition condition) {
        return new MergeMatched<>(this, Match.NOT_MATCHED_BY_SOURCE, given(condition));
    }

    private static @Nullable Condition given(Condition condition) {
        Objects.requireNonNull(condition, "the condition");
        return condition instanceof Absent ? null : condition;
    }

    Table<E> table() {
        return table;
    }

    Table<?> source() {
        return source;
    }

    Condition on() {
        return on;
    }

    List<MergeClause> clauses() {
        return clauses;
    }

    MergeOn<E> plus(MergeClause clause) {
        List<MergeClause> all = new ArrayList<>(clauses);
        all.add(clause);
        return new MergeOn<>(table, source, on, List.copyOf(all));
    }
}
