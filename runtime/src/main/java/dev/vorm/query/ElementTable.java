package dev.vorm.query;

import java.util.List;
import java.util.Optional;

/**
 * The table of the elements of a collection, as a part of the table of its owner: {@code USER.phones}. To join it is to have a
 * row for each element; conditions of {@link #any} leave the owner's rows alone. Generated table classes extend it.
 *
 * @param <E> the elements, of a map its values
 */
public abstract class ElementTable<E> extends WritableTable<E> {
    private final Table<?> owner;

    /**
     * Names a table.
     *
     * @param owner the table of the owner, under the name that it has in the query
     * @param name its name
     * @param alias what it is called in a query: its name again, when it has no alias
     */
    protected ElementTable(Table<?> owner, String name, String alias) {
        super(owner.schema(), name, alias);
        this.owner = owner;
    }

    /** The table of the owner. */
    public final Table<?> owner() {
        return owner;
    }

    /** The columns of the owner's key. */
    public abstract List<Column<E, ?>> ownerKey();

    /** The columns that an element is read from: the key of a map, then the value. */
    public abstract List<Column<E, ?>> values();

    /** The column that the elements are sorted by. */
    public Optional<Column<E, ?>> order() {
        return Optional.empty();
    }

    /** Whether an element is one of the owner's. */
    public final Condition on() {
        return Reference.equal(ownerKey(), owner.key());
    }

    /** Whether the owner has an element for which a condition is true. */
    public final Condition any(Condition condition) {
        return Subquery.exists(this, on().and(condition));
    }

    /** Whether the owner has no element for which a condition is true. */
    public final Condition none(Condition condition) {
        return any(condition).not();
    }

    /** Whether the owner has no elements. */
    public final Condition isEmpty() {
        return Subquery.exists(this, on()).not();
    }

    /** How many elements the owner has. */
    public final NumberExpression<Long> count() {
        return new AsNumber<>(Sql.select(Sql.count()).from(this).where(on()).value());
    }

    /** How many elements the owner has for which a condition is true. */
    public final NumberExpression<Long> count(Condition condition) {
        return new AsNumber<>(
                Sql.select(Sql.count()).from(this).where(on()).where(condition).value());
    }
}
