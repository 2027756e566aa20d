// Generated from Named.One by Vorm; change that class instead.
package shop;

import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Named.One} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedOnePath<E> extends ToOne<E, Named.One, String> {
    public final TextColumn<E> id;

    public final TextColumn<Named.One> text = new TextColumn<>(NamedOnePath.this.path(), "text", SqlType.TEXT);

    public NamedOnePath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> NamedOneTable.NAMED_ONE, step, nullable, alias -> NamedOneTable.NAMED_ONE.as(alias));
        this.id = column;
    }
}
