// Generated from Text.String by Vorm; change that record instead.
package names.text;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Text.String} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TextStringPath<E> extends ToOne<E, Text.String, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Text.String> value = new TextColumn<>(TextStringPath.this.path(), "value", SqlType.TEXT);

    public final TextColumn<Text.String> string = new TextColumn<>(TextStringPath.this.path(), "string", SqlType.TEXT);

    public TextStringPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> TextStringTable.TEXT_STRING, step, nullable, alias -> TextStringTable.TEXT_STRING.as(alias));
        this.id = column;
    }
}
