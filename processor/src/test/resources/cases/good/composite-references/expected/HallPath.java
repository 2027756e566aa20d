// Generated from Hall by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Hall} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class HallPath<E> extends ToOne<E, Hall, String> {
    public final TextColumn<E> name;

    public final NumberColumn<Hall, Integer> floor = new NumberColumn<>(HallPath.this.path(), "floor", SqlType.INTEGER);

    public HallPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> HallTable.HALL, step, nullable, alias -> HallTable.HALL.as(alias));
        this.name = column;
    }
}
