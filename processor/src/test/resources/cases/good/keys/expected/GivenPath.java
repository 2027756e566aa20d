// Generated from Given by Vorm; change that record instead.
package keys;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Given} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class GivenPath<E> extends ToOne<E, Given, String> {
    public final TextColumn<E> code;

    public final TextColumn<Given> name = new TextColumn<>(GivenPath.this.path(), "name", SqlType.TEXT);

    public final NumberColumn<Given, Long> version = new NumberColumn<>(GivenPath.this.path(), "version", SqlType.BIGINT);

    public GivenPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> GivenTable.GIVEN, step, nullable, alias -> GivenTable.GIVEN.as(alias));
        this.code = column;
    }
}
