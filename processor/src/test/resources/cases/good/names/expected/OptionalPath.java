// Generated from Optional by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Optional} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OptionalPath<E> extends ToOne<E, Optional, String> {
    public final TextColumn<E> id;

    public final TextColumn<Optional> maybe = new TextColumn<>(OptionalPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Optional, Integer> version = new NumberColumn<>(OptionalPath.this.path(), "version", SqlType.INTEGER);

    public OptionalPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> OptionalTable.OPTIONAL, step, nullable, alias -> OptionalTable.OPTIONAL.as(alias));
        this.id = column;
    }
}
