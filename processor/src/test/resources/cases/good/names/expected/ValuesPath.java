// Generated from Values by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Values} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ValuesPath<E> extends ToOne<E, Values, String> {
    public final TextColumn<E> id;

    public final TextColumn<Values> maybe = new TextColumn<>(ValuesPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Values, Integer> version = new NumberColumn<>(ValuesPath.this.path(), "version", SqlType.INTEGER);

    public ValuesPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> ValuesTable.VALUES, step, nullable, alias -> ValuesTable.VALUES.as(alias));
        this.id = column;
    }
}
