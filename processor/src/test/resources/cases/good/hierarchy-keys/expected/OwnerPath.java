// Generated from Owner by Vorm; change that record instead.
package shop;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Owner} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnerPath<E> extends ToOne<E, Owner, Plain.Number> {
    public final OrderedColumn<E, Plain.Number> id;

    public final TextColumn<Owner> name = new TextColumn<>(OwnerPath.this.path(), "name", SqlType.TEXT);

    public OwnerPath(OrderedColumn<E, Plain.Number> column, String step, boolean nullable) {
        super(column, () -> OwnerTable.OWNER, step, nullable, alias -> OwnerTable.OWNER.as(alias));
        this.id = column;
    }
}
