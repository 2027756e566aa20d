// Generated from Message by Vorm; change that type instead.
package app;

import dev.vorm.query.ComparableColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Message} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class MessagePath<E> extends ToOne<E, Message, UUID> {
    public final ComparableColumn<E, UUID> id;

    public final TextExpression kind = new TextColumn<>(MessagePath.this.path(), "kind", SqlType.TEXT);

    public MessagePath(ComparableColumn<E, UUID> column, String step, boolean nullable) {
        super(column, () -> MessageTable.MESSAGE, step, nullable, alias -> MessageTable.MESSAGE.as(alias));
        this.id = column;
    }
}
