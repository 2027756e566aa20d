package dev.vorm.query;

import java.util.List;

/**
 * A select that locks the rows that it reads until its transaction ends: only a transaction runs it. Immutable: each method
 * gives a new one.
 *
 * @param <T> what is read from a row
 */
public final class Locked<T> implements Statement {
    private final SelectStep<?, T> select;
    private final Strength strength;
    private final List<Table<?>> of;
    private final Wait wait;

    /** Which locks of others have to wait, from the fewest. */
    public enum Strength {
        KEY_SHARE,
        SHARE,
        NO_KEY_UPDATE,
        UPDATE
    }

    /** What happens when another transaction holds a lock. */
    public enum Wait {
        WAIT,
        NO_WAIT,
        SKIP_LOCKED
    }

    Locked(SelectStep<?, T> select, Strength strength, List<Table<?>> of, Wait wait) {
        this.select = select;
        this.strength = strength;
        this.of = of;
        this.wait = wait;
    }

    /** Locks the rows of these tables of the query alone. */
    public Locked<T> of(Table<?>... tables) {
        return new Locked<>(select, strength, List.of(tables), wait);
    }

    /** Fails with {@code LockNotAvailableException}, SQLSTATE 55P03, where it would have to wait. */
    public Locked<T> noWait() {
        return new Locked<>(select, strength, of, Wait.NO_WAIT);
    }

    /** Leaves rows out for whose lock it would have to wait. */
    public Locked<T> skipLocked() {
        return new Locked<>(select, strength, of, Wait.SKIP_LOCKED);
    }

    /** The select. */
    public SelectStep<?, T> select() {
        return select;
    }

    /** Which locks of others have to wait. */
    public Strength strength() {
        return strength;
    }

    /** The tables whose rows are locked; empty for all. */
    public List<Table<?>> of() {
        return of;
    }

    /** What happens when another transaction holds a lock. */
    public Wait waits() {
        return wait;
    }

    @Override
    public String toString() {
        return StatementText.of(this, select + " FOR " + strength);
    }
}
