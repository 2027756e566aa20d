package dev.vorm.query;

import java.util.List;

/**
 * Compares rows of a table with those of another one, and updates, deletes and inserts rows of the first. It sees and writes what other
 * statements do: a row that is marked as deleted, another tenant's or another entity's matches nothing. Immutable: each method gives a
 * new one.
 *
 * <p>PostgreSQL has it since version 15; {@code whenNotMatchedBySource} and {@code returning} since 17. Before that it is a {@code
 * DatabaseException} with SQLSTATE 42601. Unlike an insert {@code onConflict} it fails where another transaction inserts
 * the same row at the same time: SQLSTATE 23505.
 *
 * @param <E> the entity of the table
 */
public sealed class Merge<E> extends Write<E> permits MergeInsert, MergeUpdate {
    private final MergeOn<E> merge;

    Merge(MergeOn<E> merge) {
        super(merge.table());
        this.merge = merge;
    }

    /** Begins another clause, as {@link MergeOn#whenMatched()} does. */
    public final MergeMatched<E> whenMatched() {
        return merge.whenMatched();
    }

    /** Begins another clause, as {@link MergeOn#whenMatched(Condition)} does. */
    public final MergeMatched<E> whenMatched(Condition condition) {
        return merge.whenMatched(condition);
    }

    /** Begins another clause, as {@link MergeOn#whenNotMatched()} does. */
    public final MergeNotMatched<E> whenNotMatched() {
        return merge.whenNotMatched();
    }

    /** Begins another clause, as {@link MergeOn#whenNotMatched(Condition)} does. */
    public final MergeNotMatched<E> whenNotMatched(Condition condition) {
        return merge.whenNotMatched(condition);
    }

    /** Begins another clause, as {@link MergeOn#whenNotMatchedBySource()} does. */
    public final MergeMatched<E> whenNotMatchedBySource() {
        return merge.whenNotMatchedBySource();
    }

    /** Begins another clause, as {@link MergeOn#whenNotMatchedBySource(Condition)} does. */
    public final MergeMatched<E> whenNotMatchedBySource(Condition condition) {
        return merge.whenNotMatchedBySource(condition);
    }

    /** The table to compare with. */
    public final Table<?> source() {
        return merge.source();
    }

    /** When two rows match. */
    public final Condition on() {
        return merge.on();
    }

    /** What is done with which rows; for each row the first one counts that fits. */
    public final List<MergeClause> clauses() {
        return merge.clauses();
    }
}
