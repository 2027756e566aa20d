package dev.vorm.query;

/** An insert that is a query of the inserted row. Immutable. */
public final class InsertReturning<T> implements Query<T> {
    private final Insert<?> insert;
    private final Selection<T> selection;

    InsertReturning(Insert<?> insert, Selection<T> selection) {
        this.insert = insert;
        this.selection = selection;
    }

    /** The insert. */
    public Insert<?> insert() {
        return insert;
    }

    @Override
    public Selection<T> selection() {
        return selection;
    }

    @Override
    public String toString() {
        return insert.toString();
    }
}
