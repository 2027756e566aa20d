// Generated from String by Vorm; change that record instead.
package names.string;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.lang.Long;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link String} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StringPath<E> extends ToOne<E, String, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<String> value = new TextColumn<>(StringPath.this.path(), "value", SqlType.TEXT);

    public StringPath(NumberColumn<E, Long> column, java.lang.String step, boolean nullable) {
        super(column, () -> StringTable.STRING, step, nullable, alias -> StringTable.STRING.as(alias));
        this.id = column;
    }
}
