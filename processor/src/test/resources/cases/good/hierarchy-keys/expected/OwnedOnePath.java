// Generated from Owned.One by Vorm; change that record instead.
package shop;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Owned.One} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnedOnePath<E> extends ToOne<E, Owned.One, Plain.Number> {
    private final OrderedColumn<E, Plain.Number> column;

    public final TextColumn<Owned.One> text = new TextColumn<>(OwnedOnePath.this.path(), "text", SqlType.TEXT);

    public OwnedOnePath(OrderedColumn<E, Plain.Number> column, String step, boolean nullable) {
        super(column, () -> OwnedOneTable.OWNED_ONE, step, nullable, alias -> OwnedOneTable.OWNED_ONE.as(alias));
        this.column = column;
    }

    /**
     * Where that leads to by its {@code owner}.
     */
    public OwnerPath<E> owner() {
        return new OwnerPath<>(column, path().step() + ".owner", path().nullable());
    }
}
