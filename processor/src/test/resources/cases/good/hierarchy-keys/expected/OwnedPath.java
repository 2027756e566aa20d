// Generated from Owned by Vorm; change that type instead.
package shop;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Owned} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnedPath<E> extends ToOne<E, Owned, Plain.Number> {
    private final OrderedColumn<E, Plain.Number> column;

    public final TextExpression kind = new TextColumn<>(OwnedPath.this.path(), "kind", SqlType.TEXT);

    public OwnedPath(OrderedColumn<E, Plain.Number> column, String step, boolean nullable) {
        super(column, () -> OwnedTable.OWNED, step, nullable, alias -> OwnedTable.OWNED.as(alias));
        this.column = column;
    }

    /**
     * Where that leads to by its {@code owner}.
     */
    public OwnerPath<E> owner() {
        return new OwnerPath<>(column, path().step() + ".owner", path().nullable());
    }
}
