// Generated from Outer.Class by Vorm; change that class instead.
package names;

import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Outer.Class} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OuterClassPath<E> extends ToOne<E, Outer.Class, String> {
    public final TextColumn<E> id;

    public OuterClassPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> OuterClassTable.OUTER_CLASS, step, nullable, alias -> OuterClassTable.OUTER_CLASS.as(alias));
        this.id = column;
    }
}
